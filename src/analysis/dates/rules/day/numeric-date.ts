import { yearOfTwoDigits } from '../../calendar/calendar.js';
import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isGlued, isMark, lengthOf, point, slash } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { joinedTime } from './iso-date-time.js';
import { datePivot, withTime } from './month.js';

/** `2023-12-04`, `04.12.2023`, `12/4/23`. */
export const numeric: Rule = {
  id: 'numeric-date',
  on: [WordClass.digits],
  read: (words, at) => numericDate(words, at),
};

function numericDate(words: DateWords, at: number): Match | null {
  const separator = words.value[at + 1]!;
  if (!isSeparated(words, at, separator)) return null;
  const numbers = [words.value[at]!, words.value[at + 2]!, words.value[at + 4]!] as const;
  const lengths = [lengthOf(words, at), lengthOf(words, at + 4)] as const;
  const order = readOrder(numbers, lengths, separator);
  if (order === null) return null;
  const [year, month, day] = order;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = calendar({ year, month, day });
  const joined = joinedTime(words, at + 4);
  if (joined !== null) return { end: joined.end, meaning: { ...date, time: joined.time } };
  if (separator === point || lengths[0] > 2 || day === month) return withTime(words, at + 5, date);
  const slashes = day <= 12 ? 'open' : numbers[0] > 12 ? 'dmy' : 'mdy';
  return withTime(words, at + 5, { ...date, slashes });
}

function isSeparated(words: DateWords, at: number, separator: number): boolean {
  if (
    words.class[at + 1] !== WordClass.mark ||
    (separator !== 45 && separator !== slash && separator !== point)
  )
    return false;
  for (let place = at + 1; place < at + 5; place++) {
    if (!isGlued(words, place)) return false;
    if (
      (place - at) % 2 === 0
        ? words.class[place] !== WordClass.digits &&
          (place < at + 4 || joinedTime(words, place) === null)
        : !isMark(words, place, separator)
    )
      return false;
  }
  const chain =
    isMark(words, at + 5, separator) &&
    isGlued(words, at + 5) &&
    words.class[at + 6] === WordClass.digits &&
    isGlued(words, at + 6);
  const before =
    isGlued(words, at) && words.class[at - 1] === WordClass.mark ? words.value[at - 1]! : 0;
  return !chain && before !== separator && before !== 36 && before !== 43;
}

/** [year, month, day]: four digits first are the year; points mean day, month, year; slashes month first unless that is impossible. */
function readOrder(
  [first, second, third]: readonly [number, number, number],
  [firstLength, lastLength]: readonly [number, number],
  separator: number,
): [number, number, number] | null {
  if (firstLength === 4) return [first, second, third];
  if (firstLength > 2 || (lastLength !== 4 && (lastLength !== 2 || separator === 45))) return null;
  const year = lastLength === 4 ? third : yearOfTwoDigits(third, datePivot);
  if (separator === point || first > 12) return [year, second, first];
  return [year, first, second];
}
