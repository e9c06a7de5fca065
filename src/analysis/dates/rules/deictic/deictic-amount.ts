import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { type Unit, WordClass } from '../../words/word-class.js';
import { amountAt } from '../number/amount.js';
import { pastAndAHalf, pastOrSo } from '../number/and-a-half.js';
import type { Match } from '../rule.js';

const amountWords = wordSet(
  'last past next previous coming recent latest following prior preceding ensuing',
);

const fillers = wordSet('full trading fiscal business calendar consecutive');

/** "the past thirty years", "the next two or three weeks", "the last few days". */
export function amountMatch(words: DateWords, at: number): Match | null {
  if (!amountWords.has(wordAt(words, at))) return null;
  const amount = amountAt(words, at + 1);
  if (amount === null || amount.article) return null;
  // "is expected to last two weeks": the verb.
  const before = at - 1;
  if (
    wordAt(words, at) === 'last' &&
    (wordAt(words, before) === 'to' || words.class[before] === WordClass.future)
  )
    return null;
  let { end, value } = amount;
  if (wordAt(words, end) === 'or' || wordAt(words, end) === 'to') {
    const second = amountAt(words, end + 1);
    if (second !== null && !second.article) ({ end, value } = second);
  }
  if (fillers.has(wordAt(words, end))) end++;
  if (words.class[end] !== WordClass.unit) return null;
  const unit = words.value[end] as Unit;
  end++;
  const half = pastAndAHalf(words, end);
  if (half > end && value !== null) value += 0.5;
  return { end: pastOrSo(words, half), meaning: { kind: 'duration', unit, amount: value } };
}
