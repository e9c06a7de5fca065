import { type DateWords, isHyphen } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** "first", "21st", "twenty-first". */
export function ordinalAt(words: DateWords, at: number): { value: number; end: number } | null {
  const value = words.value[at]!;
  switch (words.class[at]) {
    case WordClass.ordinal:
    case WordClass.ordinalDigits:
      return { value, end: at + 1 };
    case WordClass.cardinal:
      return value % 10 === 0 &&
        isHyphen(words, at + 1) &&
        words.class[at + 2] === WordClass.ordinal
        ? { value: value + words.value[at + 2]!, end: at + 3 }
        : null;
    default:
      return null;
  }
}
