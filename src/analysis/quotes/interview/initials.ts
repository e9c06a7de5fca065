import { indexAt } from '../../../language/token-map.js';
import type { Mention } from '../../entities/entity.js';
import type { Grammar } from '../../grammar/grammar.js';
import { longest, type NounPhrase } from '../../grammar/phrase/phrase.js';
import type { TurnLabel } from './label.js';

/** Whom initials, or the surname of an earlier label in lower case, stand for. */
export type Namesakes = Map<string, Pick<TurnLabel, 'phrase' | 'who'>>;

export function namesOfStory(grammar: Grammar): Namesakes {
  const { entities } = grammar.names;
  const known: Namesakes = new Map();
  const twice = new Set<string>();
  for (const [index, { name, mentions }] of entities.entries()) {
    const letters = initialsOf(name);
    if (letters.length < 2) continue;
    if (known.has(letters)) twice.add(letters);
    const [first] = mentions;
    known.set(letters, { phrase: phraseOf(grammar, first!), who: `${index}` });
  }
  for (const letters of twice) known.delete(letters);
  return known;
}

export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/, longest)
    .map((word) => word.charAt(0))
    .join('');
}

/** A mention of the story as the phrase that names a speaker. */
export function phraseOf(
  { names }: Grammar,
  { firstToken, endToken }: Pick<Mention, 'firstToken' | 'endToken'>,
): NounPhrase {
  return {
    kind: 'name',
    first: firstToken,
    end: endToken,
    head: endToken - 1,
    mention: indexAt(names.ofToken, firstToken),
  };
}
