import { wordSet } from '../../../../words/word-set.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  plainWord,
  point,
  slash,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';

const before = wordSet('after since before of on until during to post pre the');

const after = new Set(
  'attack attacks terror terrorist terrorists hijacker hijackers commission memorial victims'.split(
    ' ',
  ),
);

/** `9/11`, "the Sept. 11 attacks": the one day that news calls by its numbers alone; "9/11 of the votes" is none. */
export const nineEleven: Rule = {
  id: 'nine-eleven',
  on: [WordClass.digits, WordClass.month],
  read(words, at) {
    if (words.class[at] === WordClass.month) return september(words, at);
    const end = at + 3;
    if (words.value[at] !== 9 || words.value[at + 2] !== 11 || !isJoined(words, at)) return null;
    if (isMark(words, end, slash) || words.class[end] === WordClass.digits) return null;
    const told = before.has(wordAt(words, at - 1)) || isHyphen(words, at - 1);
    if (!told && !after.has(plainWord(words, end))) return null;
    if (wordAt(words, end) === 'of') return null;
    return { end, meaning: thatDay };
  },
};

const thatDay = calendar({ year: 2001, month: 9, day: 11 });

/** "the Sept. 11 attacks", "September 11 terrorists". */
function september(words: DateWords, at: number): Match | null {
  if (words.value[at] !== 9) return null;
  const day = isMark(words, at + 1, point) ? at + 2 : at + 1;
  if (words.class[day] !== WordClass.digits || words.value[day] !== 11) return null;
  const next = plainWord(words, day + 1);
  return next !== 'attack' && after.has(next) ? { end: day + 1, meaning: thatDay } : null;
}

function isJoined(words: DateWords, at: number): boolean {
  return (
    isMark(words, at + 1, slash) &&
    isGlued(words, at + 1) &&
    words.class[at + 2] === WordClass.digits &&
    isGlued(words, at + 2)
  );
}
