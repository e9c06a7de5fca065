import { wordSet } from '../../../../words/word-set.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  comma,
  type DateWords,
  isGlued,
  isMark,
  lengthOf,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { countNouns } from './is-lone-year.js';
import { isYear } from './is-year.js';
import { markedYear } from './year-after.js';

const cues = wordSet('in since from until till by before after during early late mid');

/** "in '98", "the class of ’04": two digits with their mark, led by a preposition; not a quotation that opens with a number. */
export const shortYear: Rule = {
  id: 'short-year',
  on: [WordClass.mark],
  read(words, at) {
    const code = words.value[at]!;
    const number = at + 1;
    if (code !== 39 && code !== 0x2019 && code !== 0x2018) return null;
    if (words.class[number] !== WordClass.digits || lengthOf(words, number) !== 2) return null;
    if (!isGlued(words, number) || isGlued(words, at) || !isLed(words, at)) return null;
    if (isCounted(words, number + 1)) return null;
    return { end: number + 1, meaning: calendar({ year: markedYear(words.value[number]!) }) };
  },
};

/** The `67` of `'67`. */
function isMarkedNumber(words: DateWords, at: number): boolean {
  const isShort = words.class[at] === WordClass.digits && lengthOf(words, at) === 2;
  return isShort && words.class[at - 1] === WordClass.mark && isGlued(words, at);
}

function isLed(words: DateWords, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (cues.has(before)) return true;
  // "in 1961, '67 and '74".
  if (before === 'and' || isMark(words, at - 1, comma))
    return isYear(words, at - 2) || isMarkedNumber(words, at - 2);
  // "from 1971 to '85".
  if (before === 'to') return isYear(words, at - 2) || isMarkedNumber(words, at - 2);
  return wordAt(words, at - 1) === 'of' && plainWord(words, at - 2) === 'class';
}

/** "in '98 cases", "in '10 per cent": a count. */
function isCounted(words: DateWords, at: number): boolean {
  const wordClass = words.class[at]!;
  if (wordClass === WordClass.mark) return words.value[at] === 37 || isGluedCount(words, at);
  if (wordClass === WordClass.unit || wordClass === WordClass.every) return true;
  if (countNouns.has(wordAt(words, at))) return true;
  return wordClass === WordClass.none && plainWord(words, at).endsWith('s');
}

/** `'98-degree`, `'98.5`, `'98'`: a joined word, a decimal, a closed quotation. */
function isGluedCount(words: DateWords, at: number): boolean {
  const code = words.value[at]!;
  if (!isGlued(words, at)) return false;
  if (code === 39 || code === 0x2019) return true;
  const next = words.class[at + 1];
  // The comma and the closing mark of `in '86," he said`.
  if (!isGlued(words, at + 1) || next === WordClass.mark) return false;
  return next !== WordClass.blockBreak && code !== 41;
}
