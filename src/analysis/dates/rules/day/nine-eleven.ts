import { type WordSet, wordSet } from '../../../../words/word-set.js';
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

const before = wordSet(
  'after since before of on until during to post pre the and about from like with',
);

const attackWords =
  'attack attacks terror terrorist terrorists hijacker hijackers commission memorial victims';

/** A day that news calls by its number and month alone, and what is said of it: a day is also one of each year. */
interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly after: WordSet;
}

const knownDays: readonly KnownDay[] = [
  // "The Sept. 11 attack" may be any.
  {
    year: 2001,
    month: 9,
    day: 11,
    after: wordSet(attackWords.slice(attackWords.indexOf(' ') + 1)),
  },
  {
    year: 2023,
    month: 10,
    day: 7,
    after: wordSet('attack attacks assault massacre onslaught atrocities'),
  },
  {
    year: 2021,
    month: 1,
    day: 6,
    after: wordSet(
      'attack attacks riot riots rioter rioters insurrection committee panel defendant defendants',
    ),
  },
];

const afterNumbers = wordSet(attackWords);
const afterBombings = wordSet('bombing bombings bomber bombers attack attacks victims inquest');

/** `9/11`, "the Sept. 11 attacks", "the Oct. 7 massacre", "the 7/7 bombings"; "9/11 of the votes" is none. */
export const nineEleven: Rule = {
  id: 'nine-eleven',
  on: [WordClass.digits, WordClass.month],
  read(words, at) {
    if (words.class[at] === WordClass.month) return knownDay(words, at);
    const first = words.value[at]!;
    if ((first !== 9 && first !== 7) || !isJoined(words, at)) return null;
    const end = at + 3;
    const second = words.value[at + 2]!;
    if (isMark(words, end, slash) || words.class[end] === WordClass.digits) return null;
    if (first === 7 && second === 7 && afterBombings.has(plainWord(words, end)))
      return { end, meaning: londonDay };
    if (first !== 9 || second !== 11) return null;
    const told = before.has(wordAt(words, at - 1)) || isHyphen(words, at - 1);
    if (!told && !afterNumbers.has(plainWord(words, end))) return null;
    if (wordAt(words, end) === 'of') return null;
    return { end, meaning: thatDay };
  },
};

const thatDay = calendar({ year: 2001, month: 9, day: 11 });
const londonDay = calendar({ year: 2005, month: 7, day: 7 });

/** "the Sept. 11 attacks", "September 11 terrorists", "the October 7 massacre". */
function knownDay(words: DateWords, at: number): Match | null {
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
    meaning: year === 2001 ? thatDay : calendar({ month, day, knownYear: year }),
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
