import type { TimeOfDay } from '../../meaning/meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Rule } from '../rule.js';
import { dateAt } from './date-at.js';
import { pairOfDays } from './pair-of-days.js';

/** "the night of April 18, 1775", "the early morning hours of May 3", "the evening of the 4th of May", "the night of 3/4 June 1941". */
export const partOfDate: Rule = {
  id: 'part-of-date',
  on: [WordClass.article],
  afterArticle: [WordClass.modifier, WordClass.dayPart, WordClass.unit],
  read(words, at) {
    if (wordAt(words, at) !== 'the') return null;
    const mod = wordAt(words, at + 1);
    const part = mod === 'early' || mod === 'late' ? at + 2 : at + 1;
    const time = timeOf(words, part);
    if (time === null) return null;
    const of = wordAt(words, part + 1) === 'hours' ? part + 2 : part + 1;
    if (wordAt(words, of) !== 'of') return null;
    const date = pairOfDays(words, of + 1) ?? dateAt(words, of + 1);
    return date && { end: date.end, meaning: { ...date.meaning, time } };
  },
};

function timeOf(words: DateWords, at: number): TimeOfDay | null {
  if (words.class[at] === WordClass.dayPart) return partOfDay(dayParts[words.value[at]!]!);
  return wordAt(words, at) === 'night' ? partOfDay('NI') : null;
}
