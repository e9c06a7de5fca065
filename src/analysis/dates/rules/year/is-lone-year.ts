import { zoneOfName } from '../../../../words/time-zones.js';
import { wordSet } from '../../../../words/word-set.js';
import {
  colon,
  comma,
  type DateWords,
  isAllCaps,
  isCapital,
  isGlued,
  isHyphen,
  lengthOf,
  plainWord,
  point,
  slash,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isYear } from './is-year.js';

/** Joined to a year by a hyphen. */
const yearPrefixes = wordSet('mid early late end pre post');

const glueBans = [36, comma, point, 35, slash, 163, 0x20ac, colon, 0xa5, 61, 43];

export const countNouns = wordSet(
  'people dollars euros pounds units barrels tons tonnes cents percent million billion trillion times hours jobs',
);

/** May these four digits stand alone as a year? Not in money, decimals, counts, scores or names of things. */
export function isLoneYear(words: DateWords, at: number): boolean {
  const year = words.value[at]!;
  if (!isYear(words, at) || year < 1400 || year > 2100) return false;
  return !isTitle(words, at) && !numberBefore(words, at) && !numberAfter(words, at);
}

/** Things that are numbered: "Resolution 1483", "Flight 1549". */
const numberedThings = wordSet(
  'resolution flight section article room route highway page paragraph chapter no line regulation rule form boeing peugeot bus train mile log ref reference incident number',
);

/** Before a count: "about 1,500 victims" written without its comma. */
const countCues = wordSet(
  'about some nearly almost over than approximately around roughly another',
);

function numberBefore(words: DateWords, at: number): boolean {
  const before = at - 1;
  // Groups of a phone number.
  if (words.class[before] === WordClass.digits && lengthOf(words, before) > 2) return true;
  if (words.class[before] === WordClass.none && numberedThings.has(plainWord(words, before)))
    return true;
  if (
    countCues.has(wordAt(words, before)) &&
    words.class[at + 1] === WordClass.none &&
    !isCapital(words, at + 1)
  )
    return true;
  if (words.class[before] !== WordClass.mark) return false;
  const code = words.value[before]!;
  if (code === 36 || code === 35 || code === 163 || code === 0x20ac) return true;
  if (!isGlued(words, at)) return false;
  if (code === slash) return !isYear(words, at - 2);
  if (glueBans.includes(code)) return true;
  if (code !== 45 && code !== 0x2013) return false;
  if (lengthOf(words, before) > 1 || !isGlued(words, before)) return false;
  return (
    !isYear(words, at - 2) &&
    words.class[at - 2] !== WordClass.month &&
    !yearPrefixes.has(wordAt(words, at - 2))
  );
}

/** `the film "1917"`: all that stands in the marks. */
function isTitle(words: DateWords, at: number): boolean {
  return (
    isQuote(words, at - 1) && isGlued(words, at) && isQuote(words, at + 1) && isGlued(words, at + 1)
  );
}

function isQuote(words: DateWords, at: number): boolean {
  if (words.class[at] !== WordClass.mark) return false;
  const code = words.value[at]!;
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201d);
}

function numberAfter(words: DateWords, at: number): boolean {
  const after = at + 1;
  if (words.class[after] === WordClass.digits) return true;
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
  // "1720 had been sent home": people, not a year; "2020 was" is one.
  // "in 2021 and 2022 were measured".
  const isSecond =
    (wordAt(words, at - 1) === 'and' || isHyphen(words, at - 1)) && isYear(words, at - 2);
  const isSubject = !isSecond && !yearCues.has(wordAt(words, at - 1));
  if (isSubject && manyVerbs.has(wordAt(words, after))) return true;
  if (words.class[after] === WordClass.none || words.class[after] === WordClass.blockBreak)
    return isCountNoun(words, after) || isZone(words, after);
  // "In 2012 dollars".
  if (moneys.has(wordAt(words, after)) && wordAt(words, at - 1) === 'in') return false;
  if (countNouns.has(wordAt(words, after))) return true;
  return words.class[after] === WordClass.unit && wordAt(words, after).endsWith('s');
}

const moneys = wordSet('dollars pounds euros');

/** "Of these, 1846 persons": at the head of a clause. */
function isListed(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.mark && words.value[at] === comma;
}

/** `(1700 UTC)`: a clock time. */
function isZone(words: DateWords, at: number): boolean {
  return isAllCaps(words, at) && zoneOfName(plainWord(words, at)) !== undefined;
}

const yearCues = wordSet(
  'in since of from until till by during through throughout to before after year early late mid this that',
);

const manyVerbs = new Set(['were', 'are', 'have', 'had']);

const plainCountNouns = wordSet(
  'soldiers troops men women miles kilometers kilometres km employees workers students points homes houses feet meters metres acres megawatts shares yen members residents votes calories gallons cars others children deaths cases rooms seats pages km/h mph mw kg',
);

function isCountNoun(words: DateWords, at: number): boolean {
  if (words.class[at] === WordClass.blockBreak) return false;
  const word = plainWord(words, at);
  if (plainCountNouns.has(word)) return true;
  // "in the 1900 block of Hill Street", "the 2000 block N. Hill St."
  if (word === 'block') return wordAt(words, at + 1) === 'of' || isCapital(words, at + 1);
  const plural = word.endsWith('s') && word.length > 4 && !isCapital(words, at);
  // "1400 victims": an early year before a plural noun is a count; so is a later one after nothing that goes with a year.
  return plural && (words.value[at - 1]! < 1500 || isListed(words, at - 2));
}
