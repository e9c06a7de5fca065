import { endOf } from '../../../../language/token-extent.js';
import { colon, type DateWords, isGlued, isMark, lengthOf, point } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** What follows the hour: `:30`, `.30`, `:30:15`, `.30pm`, `:30hrs`. */
interface Minutes {
  readonly value: number;
  readonly second: number | null;
  readonly end: number;
  readonly colon: boolean;
  /** Hours to add when `30pm` is one word. */
  readonly half: number | null;
}

export function minuteAt(words: DateWords, mark: number): Minutes | null {
  const withColon = isMark(words, mark, colon);
  if (
    (!withColon && !isMark(words, mark, point)) ||
    !isGlued(words, mark) ||
    !isGlued(words, mark + 1)
  )
    return null;
  const at = mark + 1;
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  const value = words.value[at]!;
  if (words.class[at] === WordClass.digits && lengthOf(words, at) === 2 && value < 60) {
    const seconds =
      isMark(words, at + 1, colon) &&
      isGlued(words, at + 1) &&
      words.class[at + 2] === WordClass.digits &&
      isGlued(words, at + 2);
    if (seconds && words.value[at + 2]! > 59) return null;
    return seconds
      ? { value, second: words.value[at + 2]!, end: at + 3, colon: withColon, half: null }
      : { value, second: null, end: at + 1, colon: withColon, half: null };
  }
  // "7:30pm": the minutes and the letters are one word.
  const glued = text
    .slice(start[token], Math.min(endOf(words.tokens, token), start[token]! + 6))
    .toLowerCase();
  const half = glued.length >= 4 ? glued.slice(2).replaceAll('.', '') : '';
  if (half === 'hrs' && Number(glued.slice(0, 2)) < 60)
    return { value: Number(glued.slice(0, 2)), second: null, end: at + 1, colon: true, half: null };
  if (half !== 'am' && half !== 'pm') return null;
  const minutes = Number(glued.slice(0, 2));
  return minutes < 60
    ? { value: minutes, second: null, end: at + 1, colon: withColon, half: half === 'pm' ? 12 : 0 }
    : null;
}
