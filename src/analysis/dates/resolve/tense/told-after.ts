import { wordSet } from '../../../../words/word-set.js';
import { comma, type DateWords, isMark, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';
import { tenseBefore } from './tense-before.js';
import { tenseOf } from './tense-of-word.js';

/** "The last flood, on 12 January, damaged", "the strike on 30 May closed": the verb of the sentence follows at once, and in the past. */
export function isToldAfter(words: DateWords, start: number, end: number): boolean {
  if (tenseBefore(words, start) !== 0) return false;
  const link = wordAt(words, start - 1);
  const before = link === 'on' || link === 'in' ? start - 2 : start - 1;
  if (isMark(words, before, comma) && isMark(words, end, comma)) return tenseOf(words, end + 1) < 0;
  return link === 'on' && !isSentenceEnd(words, start - 2) && isActive(words, end);
}

/** A past form that is no participle: "closed the port", not "organised by the union", "was announced". */
function isActive(words: DateWords, at: number): boolean {
  const isVerb = words.class[at] === WordClass.past || isPastForm(words, at);
  if (!isVerb || helpers.has(plainWord(words, at))) return false;
  return !ofParticiple.has(plainWord(words, at + 1));
}

const helpers = wordSet('was were had been did said told');

const ofParticiple = wordSet('by at in for to from with between');
