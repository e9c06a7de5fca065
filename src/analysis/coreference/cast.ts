import { countryOf } from '../../words/countries.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Character, RoleKey } from './character.js';
import { readDescription } from './description.js';
import { genderOfName } from './given-name.js';
import { freshTrace } from './trace.js';

/** The characters of a story. Who wrote it takes no part in it: no pronoun means the author of the byline. */
export function readCast(grammar: Grammar, byline: readonly string[]): Character[] {
  const { names } = grammar;
  const cast = names.entities.map(
    (entity, index): Character => ({
      entity: index,
      name: entity.name,
      lowerName: null,
      asNamed: null,
      body: null,
      type: byline.includes(entity.name) ? 'other' : entity.type,
      gender: entity.gender ?? (entity.type === 'person' ? genderOfName(entity.name) : null),
      roles: entity.roles.map((role) => roleKey(role.title, role.of)),
      age: null,
      trace: freshTrace(),
    }),
  );
  for (const mention of names.mentions) {
    const character = cast[mention.entity];
    if (character?.type === 'person') readDescription(grammar, mention, character);
  }
  return cast;
}

/** Role noun → the characters that have such a role. */
export function indexRoles(cast: readonly Character[]): Map<string, Character[]> {
  const index = new Map<string, Character[]>();
  for (const character of cast) {
    for (const { noun } of character.roles) {
      const holders = index.get(noun);
      if (!holders) index.set(noun, [character]);
      else if (holders.at(-1) !== character) holders.push(character);
    }
  }
  return index;
}

export function roleKey(title: string, of: string | null): RoleKey {
  const words = title.toLowerCase().split(/[\s-]+/);
  const country = of === null ? null : (countryOf(of.toLowerCase()) ?? of.toLowerCase());
  return { noun: words.at(-1)!, modifiers: words.slice(0, -1), country };
}
