import { golfWords } from '../../../../words/date-contexts.js';
import { wordSet } from '../../../../words/word-set.js';
import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPronoun } from '../pronoun.js';
import type { Match, Rule } from '../rule.js';
import { dayAt } from './day-number.js';
import { dayRange } from './day-range.js';
import { withTime } from './month.js';

/** "on the 14th", "from the 6th to the 10th": a day of the month that the text talks of. */
export const numberedDay: Rule = {
  id: 'numbered-day',
  on: [WordClass.article],
  afterArticle: [WordClass.ordinalDigits],
  read: numberedDayAt,
};

export function numberedDayAt(words: DateWords, at: number): Match | null {
  if (wordAt(words, at) !== 'the' || words.class[at + 1] !== WordClass.ordinalDigits) return null;
  // "from the 13th to the 19th of October" names its month.
  const ranged = dayRange.read(words, at + 1);
  if (ranged !== null) return ranged;
  const day = dayAt(words, at + 1);
  if (day === null || !isLed(words, at) || isThing(words, day.end) || isGolf(words, at))
    return null;
  return withTime(words, day.end, calendar({ day: day.day }));
}

const prepositions = wordSet('on from until till by since before after between');

/** A preposition of time; in the second place of a range or list, another such day before it. */
function isLed(words: DateWords, at: number): boolean {
  const before = plainWord(words, at - 1);
  if (prepositions.has(before)) return true;
  const links = before === 'to' || before === 'and' || before === 'or';
  const first = words.class[at - 2];
  return links && (first === WordClass.ordinalDigits || first === WordClass.month);
}

/** "the 14th floor", "the 20th century", "the 5th of the team" are no days. */
function isThing(words: DateWords, at: number): boolean {
  switch (words.class[at]) {
    case WordClass.none:
      return !isPronoun(words, at) && plainWord(words, at) !== 'when';
    case WordClass.mark:
    case WordClass.blockBreak:
    case WordClass.article:
    case WordClass.past:
    case WordClass.future:
      return false;
    case WordClass.other:
      return wordAt(words, at) === 'of';
    default:
      return true;
  }
}

const golfReach = 25;

/** "birdies on the 7th and the 12th". */
function isGolf(words: DateWords, at: number): boolean {
  for (let back = at - 1; back > at - golfReach && back >= words.first; back--)
    if (golfWords.has(plainWord(words, back))) return true;
  return false;
}
