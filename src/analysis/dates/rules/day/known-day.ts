import {
  afterNineEleven,
  afterSevenSeven,
  beforeNineEleven,
  knownDays,
} from '../../../../words/known-days.js';
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

/** `9/11`, "the Sept. 11 attacks", "the Oct. 7 massacre", "the 7/7 bombings"; "9/11 of the votes" is none. */
export const knownDay: Rule = {
  id: 'nine-eleven',
  on: [WordClass.digits, WordClass.month],
  read(words, at) {
    if (words.class[at] === WordClass.month) return dayOfMonth(words, at);
    const first = words.value[at]!;
    if ((first !== 9 && first !== 7) || !isJoined(words, at)) return null;
    const end = at + 3;
    const second = words.value[at + 2]!;
    if (isMark(words, end, slash) || words.class[end] === WordClass.digits) return null;
    if (first === 7 && second === 7 && afterSevenSeven.has(plainWord(words, end)))
      return { end, meaning: londonDay };
    if (first !== 9 || second !== 11) return null;
    const told = beforeNineEleven.has(wordAt(words, at - 1)) || isHyphen(words, at - 1);
    if (!told && !afterNineEleven.has(plainWord(words, end))) return null;
    if (wordAt(words, end) === 'of') return null;
    return { end, meaning: newYorkDay };
  },
};

const newYorkDay = calendar({ year: 2001, month: 9, day: 11 });
const londonDay = calendar({ year: 2005, month: 7, day: 7 });

/** "the Sept. 11 attacks", "September 11 terrorists", "the October 7 massacre". */
function dayOfMonth(words: DateWords, at: number): Match | null {
  const month = words.value[at]!;
  if (!knownDays.some((known) => known.month === month)) return null;
  const number = isMark(words, at + 1, point) ? at + 2 : at + 1;
  if (words.class[number] !== WordClass.digits) return null;
  const day = words.value[number]!;
  const known = knownDays.find((one) => one.month === month && one.day === day);
  if (known?.after.has(plainWord(words, number + 1)) !== true) return null;
  const { year } = known;
  return {
    end: number + 1,
    meaning: year === 2001 ? newYorkDay : calendar({ month, day, knownYear: year }),
  };
}

function isJoined(words: DateWords, at: number): boolean {
  return (
    isMark(words, at + 1, slash) &&
    isGlued(words, at + 1) &&
    words.class[at + 2] === WordClass.digits &&
    isGlued(words, at + 2)
  );
}
