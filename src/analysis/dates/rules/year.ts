import {
  colon,
  comma,
  type DateWords,
  isCapital,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  point,
  slash,
  wordAt,
} from '../date-words.js';
import { WordClass } from '../word-class.js';
import { cardinalAt } from './number.js';

/** A year that stands by a date; `shift` for "last year", else `year` is set. */
export interface YearPart {
  readonly year: number | null;
  readonly shift: number | null;
  readonly end: number;
}

/** Four digits of a year, wherever they stand. */
export function isYear(words: DateWords, at: number): boolean {
  const value = words.value[at]!;
  return (
    words.class[at] === WordClass.digits &&
    value >= 1000 &&
    value <= 2199 &&
    lengthOf(words, at) === 4
  );
}

/** The year after a month, day, season or quarter: `, 1999`, ` of 1999`, ` [2023]`, ` '99`, ` last year`, ` nineteen ninety-nine`. */
export function yearAfter(words: DateWords, at: number): YearPart | null {
  return (
    plainYear(words, at) ??
    bracketYear(words, at) ??
    shiftedYear(words, at) ??
    shortYear(words, at) ??
    spelledAfter(words, at)
  );
}

function connected(words: DateWords, at: number): number {
  return (isMark(words, at, comma) && isGlued(words, at)) || wordAt(words, at) === 'of'
    ? at + 1
    : at;
}

function plainYear(words: DateWords, at: number): YearPart | null {
  const year = connected(words, at);
  if (!isYear(words, year) || isThousands(words, year + 1)) {
    return words.class[year] === WordClass.digits ? ancientYear(words, year) : null;
  }
  const era = eraEnd(words, year + 1);
  return era
    ? { year: 1 - words.value[year]!, shift: null, end: era }
    : { year: words.value[year]!, shift: null, end: year + 1 };
}

/** `480 BC`, `AD 79` after a month. */
function ancientYear(words: DateWords, at: number): YearPart | null {
  const bc = beforeChrist(words, at + 1);
  if (bc !== null) return { year: 1 - words.value[at]!, shift: null, end: bc };
  const word = wordAt(words, at + 1);
  return word === 'ad' || word === 'ce'
    ? { year: words.value[at]!, shift: null, end: at + 2 }
    : null;
}

function eraEnd(words: DateWords, at: number): number {
  return beforeChrist(words, at) ?? 0;
}

/** End of `BC`, `BCE`, `B.C.` here, null when there is none. */
export function beforeChrist(words: DateWords, at: number): number | null {
  const word = wordAt(words, at);
  return (word === 'bc' || word === 'bce' || word === 'b.c') && isCapital(words, at)
    ? at + 1
    : null;
}

/** `1,234`: digits after a comma without a blank. */
function isThousands(words: DateWords, at: number): boolean {
  return (
    isMark(words, at, comma) &&
    isGlued(words, at) &&
    words.class[at + 1] === WordClass.digits &&
    isGlued(words, at + 1)
  );
}

/** The editor's year: `March 1st [2023]`, `(2023)`. */
function bracketYear(words: DateWords, at: number): YearPart | null {
  if (!isMark(words, at, 91) || !isYear(words, at + 1) || !isMark(words, at + 2, 93)) return null;
  return { year: words.value[at + 1]!, shift: null, end: at + 3 };
}

function shiftedYear(words: DateWords, at: number): YearPart | null {
  const word = connected(words, at);
  if (words.class[word] !== WordClass.deictic || wordAt(words, word + 1) !== 'year') return null;
  const name = wordAt(words, word);
  if (name !== 'last' && name !== 'this' && name !== 'next') return null;
  // "in August last year's harvest" still is last year; the clitic stays outside.
  return { year: null, shift: words.value[word]! - 2, end: word + 2 };
}

/** `May '99`. */
function shortYear(words: DateWords, at: number): YearPart | null {
  const mark = isMark(words, at, 39) || isMark(words, at, 0x2019) || isMark(words, at, 0x2018);
  if (!mark || words.class[at + 1] !== WordClass.digits || lengthOf(words, at + 1) !== 2)
    return null;
  if (!isGlued(words, at + 1) || isGlued(words, at)) return null;
  const value = words.value[at + 1]!;
  return { year: value + (value > 30 ? 1900 : 2000), shift: null, end: at + 2 };
}

function spelledAfter(words: DateWords, at: number): YearPart | null {
  const spelled = spelledYear(words, connected(words, at));
  return spelled && { ...spelled, shift: null };
}

/** "nineteen eighty-nine", "two thousand and five". */
export function spelledYear(words: DateWords, at: number): { year: number; end: number } | null {
  if (words.class[at] !== WordClass.cardinal) return null;
  const first = words.value[at]!;
  if (first >= 15 && first <= 20) {
    const rest = cardinalAt(words, at + 1);
    const value = rest?.value ?? 0;
    return rest !== null && value >= 10 && value <= 99
      ? { year: first * 100 + value, end: rest.end }
      : null;
  }
  if (first !== 2 || wordAt(words, at + 1) !== 'thousand') return null;
  const rest = cardinalAt(words, wordAt(words, at + 2) === 'and' ? at + 3 : at + 2);
  return rest !== null && rest.value! < 100 ? { year: 2000 + rest.value!, end: rest.end } : null;
}

const glueBans = [36, comma, point, 35, slash, 163, 0x20ac, colon, 0xa5, 61, 43];
const countNouns = new Set(
  'people dollars euros pounds units barrels tons tonnes cents percent million billion trillion times hours jobs'.split(
    ' ',
  ),
);

/** May these four digits stand alone as a year? Not in money, decimals, counts, scores or names of things. */
export function isLoneYear(words: DateWords, at: number): boolean {
  const year = words.value[at]!;
  if (!isYear(words, at) || year < 1400 || year > 2100) return false;
  return !numberBefore(words, at) && !numberAfter(words, at);
}

function numberBefore(words: DateWords, at: number): boolean {
  const before = at - 1;
  if (words.class[before] !== WordClass.mark)
    return isGlued(words, at) && words.class[before] !== WordClass.blockBreak;
  const code = words.value[before]!;
  if (code === 36 || code === 35 || code === 163 || code === 0x20ac) return true;
  if (!isGlued(words, at)) return false;
  if (code === slash) return !isYear(words, at - 2);
  if (glueBans.includes(code)) return true;
  if (code !== 45 && code !== 0x2013) return false;
  if (lengthOf(words, before) > 1 || !isGlued(words, before)) return false;
  const joined = wordAt(words, at - 2);
  return (
    !isYear(words, at - 2) &&
    words.class[at - 2] !== WordClass.month &&
    !['mid', 'early', 'late', 'pre', 'post', 'pre-', 'post-'].includes(joined) &&
    !isPrePost(words, at - 2)
  );
}

function isPrePost(words: DateWords, at: number): boolean {
  const { text, start, end } = words.tokens;
  const word = text.slice(start[words.token[at]!], end[words.token[at]!]).toLowerCase();
  return word === 'pre' || word === 'post';
}

function numberAfter(words: DateWords, at: number): boolean {
  const after = at + 1;
  if (words.class[after] === WordClass.mark && isGlued(words, after)) {
    const code = words.value[after]!;
    if (code === 37) return true;
    const digitsFollow = words.class[after + 1] === WordClass.digits && isGlued(words, after + 1);
    if ((code === comma || code === point || code === colon || code === slash) && digitsFollow)
      return !(code === slash && lengthOf(words, after + 1) !== 1);
    if (code === 45 && isHyphen(words, after))
      return (
        words.class[after + 1] !== WordClass.digits && words.class[after + 1] !== WordClass.unit
      );
    return false;
  }
  if (words.class[after] === WordClass.none || words.class[after] === WordClass.blockBreak)
    return isCountNoun(words, after);
  if (countNouns.has(wordAt(words, after))) return true;
  return words.class[after] === WordClass.unit && wordAt(words, after).endsWith('s');
}

const plainCountNouns = new Set(
  'soldiers troops men women miles kilometers kilometres km employees workers students points homes houses feet meters metres acres megawatts shares yen members residents votes calories gallons cars others children deaths cases rooms seats pages km/h mph mw kg'.split(
    ' ',
  ),
);

function isCountNoun(words: DateWords, at: number): boolean {
  if (words.class[at] === WordClass.blockBreak) return false;
  const { text, start, end } = words.tokens;
  const token = words.token[at]!;
  if (end[token]! - start[token]! > 12) return false;
  return plainCountNouns.has(text.slice(start[token], end[token]).toLowerCase());
}
