import { type Grammar, has } from '../../grammar/grammar.js';
import { isPunctuation } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';

/** "But", "And" and a dash before the content are no part of it. */
export function contentOpening(grammar: Grammar, from: number, end: number): number {
  const last = Math.min(end, from + longestOpening);
  let first = from;
  while (first < last && (isPunctuation(grammar, first) || has(grammar, first, Word.conjunction)))
    first++;
  return first;
}

/** Of a run of stops and conjunctions no more is looked at, in tokens: each report looks at it anew. */
const longestOpening = 32;
