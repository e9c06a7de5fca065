import { type Grammar, isCueVerb } from '../grammar/grammar.js';
import { isComma, isWord } from '../grammar/orthography.js';
import type { Character } from './character.js';
import type { Discourse, Place } from './reference.js';

/** In the first sentences an obituary says whom it is about: "Ada Reed, who has died aged 94, …". */
const opening = 5;

export function meetHero(
  grammar: Grammar,
  discourse: Discourse,
  character: Character,
  { sentence }: Place,
  end: number,
): void {
  if (discourse.hero !== null || sentence >= opening || character.type !== 'person') return;
  if (end + 3 >= grammar.tokens.count || isCueVerb(grammar, end)) return;
  const gone =
    isComma(grammar, end) &&
    isWord(grammar, end + 1, 'who') &&
    isWord(grammar, end + 2, 'has') &&
    isWord(grammar, end + 3, 'died');
  if (gone) discourse.hero = character;
}
