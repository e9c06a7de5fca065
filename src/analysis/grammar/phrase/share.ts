import { type Grammar, has } from '../grammar.js';
import { codeOf, isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { isUsedAs, Use } from '../word-use.js';
import { linkedPhrase, stretched } from './linked-phrase.js';
import { commonPhrase, type NounPhrase } from './phrase.js';
import type { PhraseReader } from './phrase-reader.js';
import { isCount } from './place-inside.js';

/** What a survey counts, ending at `last`: "nearly half", "two-thirds", "47%"; null for all others. */
export function sharePhrase(grammar: Grammar, last: number, floor: number): NounPhrase | null {
  const percent = codeOf(grammar, last) === 37;
  if (!percent && !isWord(grammar, last, 'half') && !isFraction(grammar, last, floor)) return null;
  let first = percent ? last - 1 : last;
  if (first < floor) return null;
  // "two-thirds", "a quarter"
  if (!percent && codeOf(grammar, first - 1) === 45) first -= 2;
  else if (has(grammar, first - 1, Word.determiner)) {
    // "the first half", "the other half"
    if (!has(grammar, first - 1, Word.indefinite)) return null;
    first--;
  }
  while (first > floor && leads.some((word) => isWord(grammar, first - 1, word))) first--;
  return commonPhrase('unnamed', Math.max(first, floor), last);
}

const leads = ['nearly', 'about', 'almost', 'over', 'than', 'more', 'fewer', 'around', 'roughly'];

/** "a third", "two-thirds", "three quarters". */
function isFraction(grammar: Grammar, at: number, floor: number): boolean {
  if (at - 1 < floor || !fractions.some((word) => isWord(grammar, at, word))) return false;
  const count = codeOf(grammar, at - 1) === 45 ? at - 2 : at - 1;
  return count >= floor && has(grammar, count, Word.indefinite);
}

const fractions = ['third', 'thirds', 'quarter', 'quarters'];

const several = ['all', 'none', 'both', 'each', 'some', 'neither', 'either'];

/** "most of them", "a source close to him", "the man with her": what a pronoun after a preposition belongs to; of all others nothing. */
export function phraseWithPronoun(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  const link = last - 1;
  if (link <= floor || !has(grammar, link, Word.preposition)) return null;
  const before = link - 1;
  if (isWord(grammar, link, 'of')) {
    if (isCount(grammar, before) || several.some((word) => isWord(grammar, before, word)))
      return commonPhrase('unnamed', before, last);
    const share = sharePhrase(grammar, before, floor);
    if (share) return { ...share, end: last + 1 };
  }
  const source = isUsedAs(grammar, before, Use.complementLead) ? before - 1 : before;
  if (source < floor || !has(grammar, source, Word.person | Word.plural)) return null;
  const outer = linkedPhrase(grammar, link, floor, depth, read);
  return outer && stretched(outer, link, last + 1);
}
