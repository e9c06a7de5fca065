import {
  colon,
  type DateWords,
  isCapital,
  isGlued,
  isHyphen,
  lengthOf,
  point,
  slash,
} from './words/date-words.js';
import { classCount, WordClass } from './words/word-class.js';

/** Words that mean nothing alone ("about", "some", "three"): worth a look only before a word of the lists. */
const leads = flagsOf([
  WordClass.modifier,
  WordClass.phrase,
  WordClass.few,
  WordClass.every,
  WordClass.half,
  WordClass.shift,
  WordClass.deictic,
  WordClass.cardinal,
  WordClass.ordinal,
]);

/** Words that no leader stands before; "more than", "up to", "early in" have one of `other`. */
const isStranger = flagsOf([
  WordClass.none,
  WordClass.blockBreak,
  WordClass.past,
  WordClass.future,
]);

/** Names: with a capital only. */
const isName = flagsOf([WordClass.month, WordClass.weekday, WordClass.weekdays, WordClass.holiday]);

function flagsOf(classes: readonly number[]): Uint8Array {
  const flags = new Uint8Array(classCount);
  for (const wordClass of classes) flags[wordClass] = 1;
  return flags;
}

/** A quick look that spares most words the rules: what follows (and for numbers, what stands before) must fit. */
export function mayStart(words: DateWords, at: number, followsArticle: Uint8Array): boolean {
  const wordClass = words.class[at]!;
  const next = words.class[at + 1]!;
  switch (wordClass) {
    case WordClass.article:
      return (
        followsArticle[next] === 1 &&
        (next !== WordClass.mark || words.class[at + 2] === WordClass.decadeDigits)
      );
    case WordClass.digits:
      return mayStartWithDigits(words, at, next);
    case WordClass.mark:
      return (
        next === WordClass.decadeDigits ||
        (next === WordClass.digits && isGlued(words, at + 1) && !isGlued(words, at))
      );
    case WordClass.phrase:
      return next === WordClass.other || next === WordClass.modifier || next === WordClass.phrase;
    case WordClass.shift:
      // "ago" and "after" follow an amount; "earlier" and "later" may open: "earlier this week".
      return words.value[at] !== 0 && isStranger[next] === 0;
    default:
      if (isName[wordClass] === 1) return isCapital(words, at);
      return leads[wordClass] === 0 || isStranger[next] === 0;
  }
}

/** Numbers are mostly money, decimals and counts. */
function mayStartWithDigits(words: DateWords, at: number, next: number): boolean {
  const before = words.class[at - 1]!;
  if (before === WordClass.mark) {
    const code = words.value[at - 1]!;
    if (code === 36 || code === 163 || code === 0x20ac) return false;
    if ((code === 46 || code === 44 || code === 35) && isGlued(words, at)) return false;
    if (code === 45 || code === 0x2013 || code === slash) return true;
  }
  // Years, and clocks as 0930 GMT.
  if (lengthOf(words, at) === 4 || before === WordClass.other) return true;
  if (words.value[at]! >= 1000) return true;
  if (next !== WordClass.mark) return isStranger[next] === 0;
  const after = words.class[at + 2]!;
  return (
    after === WordClass.digits ||
    after === WordClass.clockDigits ||
    after === WordClass.unit ||
    after === WordClass.month ||
    isHyphen(words, at + 1) ||
    words.value[at + 1] === colon ||
    // "7.30pm".
    (words.value[at + 1] === point && isGlued(words, at + 2))
  );
}
