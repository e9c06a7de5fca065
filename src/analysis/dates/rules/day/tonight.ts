import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Match, Rule } from '../rule.js';
import { dayMatch } from './day-match.js';

/** "tonight", "overnight". */
export const tonight: Rule = {
  id: 'tonight',
  on: [WordClass.tonight],
  read: (words, at) =>
    overnightOn(words, at) ?? {
      end: at + 1,
      meaning: shift(Unit.day, 0, { time: partOfDay('NI') }),
    },
};

/** "overnight on Tuesday", "overnight Friday": the night that begins on that day. */
function overnightOn(words: DateWords, at: number): Match | null {
  if (wordAt(words, at) !== 'overnight') return null;
  const day = wordAt(words, at + 1) === 'on' ? at + 2 : at + 1;
  const match = words.class[day] === WordClass.weekday ? dayMatch(words, day) : null;
  return match?.meaning.kind === 'weekday' && match.end === day + 1
    ? { end: match.end, meaning: { ...match.meaning, time: partOfDay('NI') } }
    : null;
}
