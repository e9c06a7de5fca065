import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isGlued, isHyphen, isMark, lengthOf, wordAt } from '../date-words.js';
import { calendar, type Direction, type Period } from '../meaning.js';
import { Unit, WordClass } from '../word-class.js';
import { fiscalNumber } from './coded-period.js';
import { isPronoun } from './pronoun.js';
import type { Match, Rule } from './rule.js';
import { isYear, type YearPart, yearAfter } from './year.js';

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
  if (words.class[at] !== WordClass.ordinal && words.class[at] !== WordClass.ordinalDigits)
    return null;
  const joined = isHyphen(words, at + 1);
  let unit = joined ? at + 2 : at + 1;
  if (words.class[unit] === WordClass.fiscal) unit++;
  const kind = periodKind(words, unit);
  if (kind === null) return null;
  const ordinal = words.value[at]!;
  const number = ordinal === 99 ? (kind === 'quarter' ? 4 : 2) : ordinal;
  if (number > (kind === 'quarter' ? 4 : 2)) return null;
  const told = joined || year !== null || yearShift !== null ? null : yearAfter(words, unit + 1);
  if (
    kind === 'half' &&
    !isTimeHalf(words, at, told !== null || year !== null || yearShift !== null)
  )
    return null;
  const end = told?.end ?? yearOwner(words, unit + 1);
  return {
    end,
    meaning: calendar({
      period: { kind, number },
      year: told?.year ?? year,
      yearShift: told?.shift ?? yearShift,
    }),
  };
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

/** "1989 third quarter", "2023's first half", "the 1989 first quarter". */
export const yearPeriod: Rule = {
  id: 'year-quarter',
  on: [WordClass.digits, WordClass.article],
  afterArticle: [WordClass.digits],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    if (!isYear(words, start)) return null;
    const year = words.value[start]!;
    const next = isClitic(words, start + 1) ? start + 2 : start + 1;
    if (words.class[next] === WordClass.season)
      return {
        end: next + 1,
        meaning: calendar({ year, period: seasonOf(words, next) }),
      };
    const word = wordAt(words, next);
    if (start > at && (word === 'period' || word === 'quarter'))
      return { end: next + 1, meaning: calendar({ year, topical: true }) };
    return ordinalPeriodAt(words, next, year, null);
  },
};

export function isClitic(words: DateWords, at: number): boolean {
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  const code = text.charCodeAt(start[token]!);
  return isGlued(words, at) && (code === 39 || code === 0x2019) && lengthOf(words, at) === 2;
}

/** "summer", "the spring of 1998", "winter 2023". */
export const season: Rule = {
  id: 'season',
  on: [WordClass.season, WordClass.article],
  afterArticle: [WordClass.season],
  read(words, at) {
    const article = wordAt(words, at) === 'the';
    const start = article ? at + 1 : at;
    if (words.class[start] !== WordClass.season || isHyphen(words, start + 1)) return null;
    return seasonAt(words, start, null, article);
  },
};

/** "fall" and "spring" are verbs and things too: they are seasons after one of these, with "the" between or not. */
const seasonCues = wordSet('in early late mid since until past during through over spent');

export function seasonAt(
  words: DateWords,
  at: number,
  direction: Direction,
  article = false,
): Match | null {
  const word = wordAt(words, at);
  const year = yearAfter(words, at + 1);
  const period = seasonOf(words, at);
  if (year !== null)
    return {
      end: winterEnd(words, at, year),
      meaning: calendar({ period, year: year.year, yearShift: year.shift }),
    };
  if (direction === null) {
    const before = wordAt(words, at - 1);
    if (wordAt(words, at + 1) === 'of' || before === 'recent') return null;
    if ((word === 'fall' || word === 'spring') && !isSeason(words, at, article)) return null;
  }
  return { end: at + 1, meaning: calendar({ period, direction }) };
}

/** "the winter of 2021-22", "of 2021/22" is one winter, that of its first year. */
function winterEnd(words: DateWords, at: number, { year, end }: YearPart): number {
  const joins = isHyphen(words, end) || isMark(words, end, 47);
  const turns = year !== null && isGlued(words, end) && joins;
  const isNext =
    turns && lengthOf(words, end + 1) === 2 && words.value[end + 1] === (year + 1) % 100;
  return wordAt(words, at) === 'winter' && isNext ? end + 2 : end;
}

export function seasonOf(words: DateWords, at: number): Period {
  return { kind: 'season', number: words.value[at]! };
}

/** "in the spring, they …", "since fall"; not "the spring broke", "in the fall colours". */
function isSeason(words: DateWords, at: number, article: boolean): boolean {
  const noun = article && words.class[at + 1] === WordClass.none && !isPronoun(words, at + 1);
  return !noun && seasonCues.has(wordAt(words, article ? at - 2 : at - 1));
}

/** "fiscal 1999", "fiscal year 1999", "the fiscal year". */
export const fiscalYear: Rule = {
  id: 'fiscal-year',
  on: [WordClass.fiscal, WordClass.article],
  afterArticle: [WordClass.fiscal],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    if (words.class[start] !== WordClass.fiscal) return null;
    const next = wordAt(words, start + 1) === 'year' ? start + 2 : start + 1;
    const number = start === at ? fiscalNumber(words, at) : null;
    if (number !== null) return { end: at + 2, meaning: calendar({ year: number }) };
    if (isYear(words, next))
      return { end: next + 1, meaning: calendar({ year: words.value[next]! }) };
    const short =
      words.class[next] === WordClass.mark && words.class[next + 1] === WordClass.digits
        ? yearAfter(words, next)
        : null;
    if (short?.year != null) return { end: short.end, meaning: calendar({ year: short.year }) };
    if (next === start + 2 && wordAt(words, next) === 'ended')
      return { end: next, meaning: { kind: 'duration', unit: Unit.year, amount: 1 } };
    return start > at && next === start + 2 && words.value[start + 1] === Unit.year
      ? { end: next, meaning: calendar({ yearShift: 0 }) }
      : null;
  },
};
