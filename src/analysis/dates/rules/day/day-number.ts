import {
  comma,
  type DateWords,
  isGlued,
  isHyphen,
  lengthOf,
  point,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { ordinalAt } from '../number/ordinal.js';

/** A day of the month: `4`, `4th`; its end. */
export interface DayOfMonth {
  readonly day: number;
  readonly end: number;
}

/** "fourth", "twenty-first"; not the end of "forty-first". */
export function ordinalDay(words: DateWords, at: number): DayOfMonth | null {
  const ordinal = ordinalAt(words, at);
  return ordinal === null || ordinal.value > 31 || isHyphen(words, at - 1)
    ? null
    : { day: ordinal.value, end: ordinal.end };
}

/** `4`, `4th` as a day: not the hour of a clock, not a decimal, not a percentage. */
export function dayAt(words: DateWords, at: number): DayOfMonth | null {
  const isDigits = words.class[at] === WordClass.digits;
  if (!isDigits && words.class[at] !== WordClass.ordinalDigits) return null;
  const day = words.value[at]!;
  if (day < 1 || day > 31 || lengthOf(words, at) > (isDigits ? 2 : 4)) return null;
  const mark = at + 1;
  if (isDigits && words.class[mark] === WordClass.mark && isGlued(words, mark)) {
    const code = words.value[mark]!;
    if (code === 37) return null;
    const goesOn = words.class[mark + 1] === WordClass.digits && isGlued(words, mark + 1);
    if (goesOn && (code === 58 || code === point)) return null;
    // "March 5,000".
    if (goesOn && code === comma && lengthOf(words, mark + 1) === 3) return null;
  }
  return { day, end: at + 1 };
}

/** "May the 4th"; not "May the 4th man". */
export function dayAfterThe(words: DateWords, at: number): DayOfMonth | null {
  if (wordAt(words, at) !== 'the' || words.class[at + 1] !== WordClass.ordinalDigits) return null;
  return words.class[at + 2] === WordClass.none ? null : dayAt(words, at + 1);
}

/** "March eighth", "May twenty-first" in spoken news; not "May second graders", "March first-quarter". */
export function dayInWords(words: DateWords, at: number): DayOfMonth | null {
  const day = ordinalDay(words, at);
  if (day === null) return null;
  const next = words.class[day.end];
  const ends =
    next === WordClass.mark
      ? !isHyphen(words, day.end)
      : next === WordClass.blockBreak || next === WordClass.other;
  return ends ? day : null;
}
