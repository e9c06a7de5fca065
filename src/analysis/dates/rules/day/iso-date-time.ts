import type { TimeOfDay } from '../../meaning/meaning.js';
import { colon, type DateWords, isGlued, isMark, lengthOf } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** The time of `2024-05-04T10:00:00Z`, whose day and hour are one word (`04T10`). */
export interface JoinedTime {
  readonly time: TimeOfDay;
  readonly end: number;
}

export function joinedTime(words: DateWords, at: number): JoinedTime | null {
  const { text, start } = words.tokens;
  const from = start[words.token[at]!]!;
  if (words.class[at] !== WordClass.none || lengthOf(words, at) !== 5 || text[from + 2] !== 'T')
    return null;
  const hour = Number(text.slice(from + 3, from + 5));
  const minute = partAt(words, at + 1);
  if (!(hour < 24) || minute === null) return null;
  const second = partAt(words, at + 3);
  return {
    time: { part: null, hour, minute, second },
    end: second === null ? at + 3 : at + 5,
  };
}

/** `:30`, `:30Z`: two digits below 60 after a colon. */
function partAt(words: DateWords, mark: number): number | null {
  if (!isMark(words, mark, colon) || !isGlued(words, mark) || !isGlued(words, mark + 1))
    return null;
  const { text, start } = words.tokens;
  const from = start[words.token[mark + 1]!]!;
  const digits = lengthOf(words, mark + 1) <= 3 ? text.slice(from, from + 2) : '';
  return /^[0-5]\d$/.test(digits) ? Number(digits) : null;
}
