import { countryOf } from '../../words/countries.js';
import { partyOf } from '../../words/role-meanings.js';
import type { Entity } from '../entities/entity.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Character, RoleKey } from './character.js';
import { readDescription } from './description/description.js';
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
      roles: rolesOf(entity),
      age: null,
      trace: freshTrace(),
    }),
  );
  const { length, entity, firstToken, endToken } = names.mentions;
  for (let mention = 0; mention < length; mention++) {
    const character = cast[entity[mention]!]!;
    if (character.type !== 'person') continue;
    readDescription(grammar, firstToken[mention]!, endToken[mention]!, character);
  }
  return cast;
}

/** Without a closure: most entities have none. */
function rolesOf({ roles }: Entity): RoleKey[] {
  const keys: RoleKey[] = [];
  for (let at = 0; at < roles.length; at++) {
    const { title, of } = roles[at]!;
    keys.push(roleKey(title, of));
  }
  return keys;
}

/** Role noun → the characters that have such a role. */
export function indexRoles(cast: readonly Character[]): Map<string, Character[]> {
  const index = new Map<string, Character[]>();
  for (let each = 0; each < cast.length; each++) {
    const character = cast[each]!;
    const { roles } = character;
    for (let at = 0; at < roles.length; at++) {
      const { noun } = roles[at]!;
      const holders = index.get(noun);
      if (!holders) index.set(noun, [character]);
      else if (holders.at(-1) !== character) holders.push(character);
    }
  }
  return index;
}

function roleKey(title: string, of: string | null): RoleKey {
  const owner = of === null ? null : of.toLowerCase();
  // `Democratic candidate`: no land.
  if (owner !== null && partyOf(owner) !== undefined) return roleKey(`${owner} ${title}`, null);
  const country = owner === null ? null : countryOrPlace(owner);
  const lower = title.toLowerCase();
  if (!parts.test(lower)) return { noun: lower, modifiers: none, country, of: null };
  const words = lower.split(parts);
  return { noun: words.at(-1)!, modifiers: words.slice(0, -1), country, of: null };
}

const parts = /[\s-]+/;
const none: readonly string[] = [];

function countryOrPlace(of: string): string {
  return countryOf(of) ?? of;
}
