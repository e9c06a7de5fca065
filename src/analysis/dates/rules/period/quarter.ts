import { businessNouns, games } from '../../../../words/date-contexts.js';
import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isHyphen, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { isLink } from '../year/range-year.js';
import { yearOfQuarter } from './coded-period.js';
import { quarterThatEnds } from './month-quarter.js';

/** "the third quarter", "first-quarter" (profit), "the fiscal fourth quarter of 1989", "1988's first half". */
export const ordinalPeriod: Rule = {
  id: 'quarter',
  on: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.article, WordClass.fiscal],
  afterArticle: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.fiscal],
  read(words, at) {
    let start = wordAt(words, at) === 'the' ? at + 1 : at;
    if (words.class[start] === WordClass.fiscal) start++;
    // "the third-quarter profit": the article is the profit's.
    if (wordAt(words, at) === 'the' && isHyphen(words, start + 1)) return null;
    return ordinalPeriodAt(words, start, null, null);
  },
};

/** Ordinal and "quarter" or "half"; the year before it ("1990 fourth quarter") or its direction ("last year's …") may be known. */
export function ordinalPeriodAt(
  words: DateWords,
  at: number,
  year: number | null,
  yearShift: number | null,
): Match | null {
  if (!isOrdinal(words, at)) return null;
  const joined = isHyphen(words, at + 1);
  let unit = joined ? at + 2 : at + 1;
  if (words.class[unit] === WordClass.fiscal) unit++;
  const kind = periodKind(words, unit);
  if (kind === null) return joined ? null : firstOfQuarters(words, at, year, yearShift);
  const ordinal = words.value[at]!;
  const number = ordinal === 99 ? (kind === 'quarter' ? 4 : 2) : ordinal;
  if (number > (kind === 'quarter' ? 4 : 2)) return null;
  const told =
    joined || year !== null || yearShift !== null ? null : yearOfQuarter(words, unit + 1);
  if (
    kind === 'half' &&
    !isTimeHalf(words, at, told !== null || year !== null || yearShift !== null) &&
    !(joined && businessNouns.has(plainWord(words, unit + 1)))
  )
    return null;
  const end = told?.end ?? yearOwner(words, unit + 1);
  if (kind === 'quarter' && isOfGame(words, end)) return null;
  const ends = kind === 'quarter' ? quarterThatEnds(words, end) : null;
  return {
    end,
    meaning: calendar({
      period: { kind, number: ends?.number ?? number },
      year: told?.year ?? year ?? ends?.year ?? null,
      yearShift: told?.shift ?? yearShift,
    }),
  };
}

/** "the third quarter of Sunday's loss", "of the game": a fourth of a match. */
function isOfGame(words: DateWords, at: number): boolean {
  if (wordAt(words, at) !== 'of') return false;
  if (words.class[at + 1] === WordClass.weekday) return true;
  return words.class[at + 1] === WordClass.article && games.has(plainWord(words, at + 2));
}

/** The first of "the second and third quarters (of 2019)". */
function firstOfQuarters(
  words: DateWords,
  at: number,
  year: number | null,
  yearShift: number | null,
): Match | null {
  const quarters = at + 3;
  if (!isLink(words, at + 1) || !isOrdinal(words, at + 2)) return null;
  const number = words.value[at]!;
  if (wordAt(words, quarters) !== 'quarters' || number > 4) return null;
  const told = yearOfQuarter(words, quarters + 1);
  return {
    end: at + 1,
    meaning: calendar({
      period: { kind: 'quarter', number },
      year: told?.year ?? year,
      yearShift: told?.shift ?? yearShift,
    }),
  };
}

function isOrdinal(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  return wordClass === WordClass.ordinal || wordClass === WordClass.ordinalDigits;
}

/** "of the year" is inside the extent; which year it is, the tense tells. */
function yearOwner(words: DateWords, at: number): number {
  return wordAt(words, at) === 'of' &&
    wordAt(words, at + 1) === 'the' &&
    wordAt(words, at + 2) === 'year' &&
    wordAt(words, at + 3) !== 'before'
    ? at + 3
    : at;
}

function periodKind(words: DateWords, at: number): 'quarter' | 'half' | null {
  if (wordAt(words, at) === 'quarter') return 'quarter';
  if (wordAt(words, at) === 'quarters') return isOrdinal(words, at - 3) ? 'quarter' : null;
  return words.class[at] === WordClass.half ? 'half' : null;
}

/** Matches and games have halves too: a year's half says so. */
function isTimeHalf(words: DateWords, at: number, dated: boolean): boolean {
  return (
    dated ||
    wordAt(words, at - 1) === 'fiscal' ||
    (wordAt(words, at + 2) === 'of' && wordAt(words, at + 4) === 'year')
  );
}
