import { wordSet } from '../../../words/word-set.js';
import {
  type DateWords,
  isCapital,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  plainWord,
  slash,
  wordAt,
} from '../date-words.js';
import { calendar } from '../meaning.js';
import { Unit, WordClass } from '../word-class.js';
import { wholeYear } from './coded-period.js';
import { isLoneYear } from './lone-year.js';
import { ordinalAt } from './number.js';
import type { Match, Rule } from './rule.js';
import { beforeChrist, isYear, spelledYear, yearOfEra } from './year.js';

/** `1999` alone, and the first year of `1957-58`. */
export const loneYear: Rule = {
  id: 'year',
  on: [WordClass.digits],
  read(words, at) {
    if (!isLoneYear(words, at)) return null;
    return { end: at + 1, meaning: calendar({ year: words.value[at]! }) };
  },
};

/** The second year of `1957-58`, `2003/04`. */
export const yearOfRange: Rule = {
  id: 'year-range',
  on: [WordClass.digits],
  read(words, at) {
    const joined = isHyphen(words, at - 1) || isGluedSlash(words, at - 1);
    const first = wholeYear(words, at - 2);
    if (lengthOf(words, at) !== 2 || !joined || first === 0) return null;
    if (
      (isYear(words, at - 2) && !isLoneYear(words, at - 2)) ||
      (isHyphen(words, at + 1) && words.class[at + 2] === WordClass.digits)
    )
      return null;
    // "1999-00".
    const turn = first % 100 === 99 && words.value[at] === 0;
    const year = turn ? first + 1 : first - (first % 100) + words.value[at]!;
    return year > first ? { end: at + 1, meaning: calendar({ year }) } : null;
  },
};

function isGluedSlash(words: DateWords, at: number): boolean {
  return isMark(words, at, slash) && isGlued(words, at) && isGlued(words, at + 1);
}

/** `44 BC`, `79 AD`, `AD 1066`. */
export const ancientYear: Rule = {
  id: 'era-year',
  on: [WordClass.digits, WordClass.opener],
  read(words, at) {
    if (words.class[at] === WordClass.digits) {
      if (lengthOf(words, at) > 4) return null;
      const dated = yearOfEra(words, at);
      if (dated !== null) return { end: dated.end, meaning: calendar({ year: dated.year }) };
      return isBeforeChristRange(words, at + 1)
        ? { end: at + 1, meaning: calendar({ year: 1 - words.value[at]! }) }
        : null;
    }
    if (wordAt(words, at) !== 'ad' || lengthOf(words, at) > 3 || !isCapital(words, at)) return null;
    if (words.class[at + 1] !== WordClass.digits || lengthOf(words, at + 1) > 4) return null;
    return { end: at + 2, meaning: calendar({ year: words.value[at + 1]! }) };
  },
};

/** `499-493 BC`: the era stands at the second year. */
function isBeforeChristRange(words: DateWords, at: number): boolean {
  const joined = isHyphen(words, at) || wordAt(words, at) === 'to';
  return joined && words.class[at + 1] === WordClass.digits && beforeChrist(words, at + 2) !== null;
}

/** "nineteen eighty-nine". */
export const spelledOut: Rule = {
  id: 'year-in-words',
  on: [WordClass.cardinal],
  read(words, at) {
    const found = spelledYear(words, at);
    return found && { end: found.end, meaning: calendar({ year: found.year }) };
  },
};

/** "the year 2000", "the year of 1848". */
export const theYear: Rule = {
  id: 'the-year',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'year') return null;
    const number = wordAt(words, at + 2) === 'of' ? at + 3 : at + 2;
    if (isYear(words, number))
      return { end: number + 1, meaning: calendar({ year: words.value[number]! }) };
    const spelled = spelledYear(words, number);
    return spelled && { end: spelled.end, meaning: calendar({ year: spelled.year }) };
  },
};

/** `1990s`, `the '60s`; one in words needs an article or "early" before it. */
export const decade: Rule = {
  id: 'decade',
  on: [WordClass.decadeDigits, WordClass.digits, WordClass.mark],
  read: decadeAt,
};

/** The same with its article. */
export const theDecade: Rule = {
  id: 'decade',
  on: [WordClass.article],
  afterArticle: [WordClass.decade, WordClass.decadeDigits, WordClass.digits, WordClass.mark],
  read(words, at) {
    return wordAt(words, at) === 'the' ? decadeAt(words, at + 1) : null;
  },
};

export function decadeAt(words: DateWords, at: number): Match | null {
  switch (words.class[at]) {
    case WordClass.decade:
      return decadeMatch(at + 1, words.value[at]! * 10);
    case WordClass.decadeDigits:
      return decadeDigits(words, at, at + 1);
    case WordClass.digits:
      // "1990's", "the 60's": the clitic is a word of its own.
      return isDecadeClitic(words, at + 1) ? decadeDigits(words, at, at + 2) : null;
    case WordClass.mark:
      return shortDecade(words, at);
    default:
      return null;
  }
}

function decadeDigits(words: DateWords, at: number, end: number): Match | null {
  const value = words.value[at]!;
  if (value % 10 !== 0 || isMark(words, at - 1, 36)) return null;
  // "The 1800s" are a century; of "the 2000s" the first ten years are mostly meant.
  if (value % 100 === 0 && value >= 1000 && value < 2000)
    return { end, meaning: { kind: 'era', unit: 'century', number: value / 100 } };
  if (value >= 1000 && value < 2200) return decadeMatch(end, value);
  if (value < 10 || value > 90) return null;
  // Bare "60s": a speed or an age unless an article, "early" or "mid-" leads it.
  const before = wordAt(words, at - 1);
  const led =
    decadeLeads.has(before) ||
    isHyphen(words, at - 1) ||
    // "the 1980s and 90s".
    (rangeLinks.has(before) &&
      words.class[at - 2] === WordClass.decadeDigits &&
      (words.value[at - 2]! >= 1000 || decadeLeads.has(wordAt(words, at - 3))));
  return led && !isPersonalAge(words, at) ? decadeMatch(end, value) : null;
}

const decadeLeads = wordSet('the early late mid');
const rangeLinks = wordSet('and or to');
const owners = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);

/** "in his 60s", "in their early 30s". */
function isPersonalAge(words: DateWords, at: number): boolean {
  for (let back = at - 3; back < at; back++) if (owners.has(plainWord(words, back))) return true;
  return false;
}

/** `'60s`, `’90s`, also where the mark opens: ‘90s. */
function shortDecade(words: DateWords, at: number): Match | null {
  const code = words.value[at]!;
  if (code !== 39 && code !== 0x2019 && code !== 0x2018) return null;
  if (words.class[at + 1] !== WordClass.decadeDigits || !isGlued(words, at + 1)) return null;
  const value = words.value[at + 1]!;
  return value % 10 === 0 && value <= 90 ? decadeMatch(at + 2, value) : null;
}

function isDecadeClitic(words: DateWords, at: number): boolean {
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  return (
    isGlued(words, at) &&
    lengthOf(words, at) === 2 &&
    (text.charCodeAt(start[token]! + 1) | 32) === 115
  );
}

/** Two digits mean the twentieth century, up to 10 the present one. */
function decadeMatch(end: number, year: number): Match {
  const full = year >= 100 ? year : year + (year <= 10 ? 2000 : 1900);
  return { end, meaning: { kind: 'era', unit: 'decade', number: Math.floor(full / 10) } };
}

/** The first of "the 17th and 18th centuries". */
function inCenturies(words: DateWords, first: { value: number; end: number }): Match | null {
  if (!rangeLinks.has(wordAt(words, first.end))) return null;
  const second = ordinalAt(
    words,
    wordAt(words, first.end + 1) === 'the' ? first.end + 2 : first.end + 1,
  );
  const unit = second?.end ?? 0;
  return second !== null &&
    words.class[unit] === WordClass.unit &&
    words.value[unit] === Unit.century
    ? { end: first.end, meaning: { kind: 'era', unit: 'century', number: first.value - 1 } }
    : null;
}

/** "the 20th century", "19th-century", "the twenty-first century", "the first century BC". */
export const century: Rule = {
  id: 'century',
  on: [WordClass.ordinalDigits, WordClass.ordinal, WordClass.cardinal, WordClass.article],
  afterArticle: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.cardinal],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    const ordinal = ordinalAt(words, start);
    if (ordinal === null || ordinal.value > 30) return null;
    const joined = isHyphen(words, ordinal.end);
    const unit = joined ? ordinal.end + 1 : ordinal.end;
    const listed = joined ? null : inCenturies(words, ordinal);
    if (listed !== null) return listed;
    // "the 19th-century house": the article is the house's.
    if ((joined && start > at) || words.value[unit] !== Unit.century) return null;
    if (words.class[unit] !== WordClass.unit) return null;
    const bc = beforeChrist(words, unit + 1);
    const number = bc === null ? ordinal.value - 1 : -ordinal.value;
    return { end: bc ?? unit + 1, meaning: { kind: 'era', unit: 'century', number } };
  },
};
