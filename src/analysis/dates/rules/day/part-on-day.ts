import { type DateWords, isTitleCase, wordAt } from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Match, Rule } from '../rule.js';
import { dayMatch } from './day-match.js';

/** "by dawn on Tuesday", "at lunchtime on 5 May", "mid-morning on Friday". */
export const partOnDay: Rule = {
  id: 'part-on-day',
  on: [WordClass.dayPart],
  read(words, at) {
    // The programme This Morning, on Monday.
    if (wordAt(words, at + 1) !== 'on' || isTitleCase(words, at)) return null;
    const day = dayMatch(words, at + 2);
    return day && isWhole(day) ? withPart(words, at, day) : null;
  },
};

/** A day that no part of is told yet. */
function isWhole({ meaning }: Match): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null && meaning.time === null;
  return (meaning.kind === 'weekday' || meaning.kind === 'shift') && meaning.time === null;
}

function withPart(words: DateWords, at: number, { end, meaning }: Match): Match {
  const time = partOfDay(dayParts[words.value[at]!]!);
  return { end, meaning: { ...meaning, time } as Match['meaning'] };
}
