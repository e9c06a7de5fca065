import { wordSet } from '../../../../words/word-set.js';
import type { Direction, Period } from '../../meaning/meaning.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isCapital,
  isHyphen,
  isTitleCase,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPronoun } from '../pronoun.js';
import type { Match, Rule } from '../rule.js';
import { endOfPair } from '../year/pair-of-years.js';
import { yearAfter } from '../year/year-after.js';
import { yearOfPair } from './year-of-pair.js';

/** "summer", "the spring of 1998", "winter 2023". */
export const season: Rule = {
  id: 'season',
  on: [WordClass.season, WordClass.article],
  afterArticle: [WordClass.season],
  read(words, at) {
    const article = wordAt(words, at) === 'the';
    const start = article ? at + 1 : at;
    if (words.class[start] !== WordClass.season || isJoined(words, start)) return null;
    return seasonAt(words, start, null, article);
  },
};

/** "spring-cleaning"; but "summer-fall 1919" are two. */
function isJoined(words: DateWords, at: number): boolean {
  return isHyphen(words, at + 1) && words.class[at + 2] !== WordClass.season;
}

/** "fall" and "spring" are verbs and things too: they are seasons after one of these, with "the" between or not. */
const seasonCues = wordSet(
  'in early late mid since until past during into through throughout over spent',
);

export function seasonAt(
  words: DateWords,
  at: number,
  direction: Direction,
  article = false,
): Match | null {
  const word = wordAt(words, at);
  const year = yearAfter(words, at + 1);
  const period = seasonOf(words, at);
  const pair = year === null ? yearOfPair(words, at + 1) : null;
  if (pair !== null)
    return { end: at + 1, meaning: calendar({ period, year: pair.year, yearShift: pair.shift }) };
  if (year !== null)
    return {
      // "The winter of 2021-22", "the summer of 2021/22" in the south is one season, that of its first year.
      end: (year.year !== null && endOfPair(words, year.end - 1, year.year)) || year.end,
      meaning: calendar({ period, year: year.year, yearShift: year.shift }),
    };
  if (direction === null) {
    const before = wordAt(words, at - 1);
    if (wordAt(words, at + 1) === 'of' || before === 'recent' || isOfName(words, at)) return null;
    if ((word === 'fall' || word === 'spring') && !isSeason(words, at, article)) return null;
  }
  return { end: at + 1, meaning: calendar({ period, direction }) };
}

/** "the Winter Olympics", "the Autumn Statement". */
function isOfName(words: DateWords, at: number): boolean {
  return (
    words.class[at + 1] === WordClass.none && isTitleCase(words, at) && isCapital(words, at + 1)
  );
}

export function seasonOf(words: DateWords, at: number): Period {
  return { kind: 'season', number: words.value[at]! };
}

/** "in the spring, they …", "since fall"; not "the spring broke", "in the fall colours". */
function isSeason(words: DateWords, at: number, article: boolean): boolean {
  const noun = article && words.class[at + 1] === WordClass.none && !isPronoun(words, at + 1);
  return !noun && seasonCues.has(plainWord(words, article ? at - 2 : at - 1));
}
