import { dateOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Context } from '../context/context.js';
import type { Place } from '../place.js';
import { isSentenceEnd } from '../tense/sentence-end.js';
import type { Tense } from '../tense/tense.js';
import type { YearChoice } from './year-choice.js';

/** How far behind its year a passage reaches, in words. */
const reach = 80;

/** "In 2023 it came on 8 June", "In March 2019 the bank lent … In June it closed": what follows a sentence that opens with a year gone is told of that time, as far as its paragraph goes. Null when nothing opens so. */
export function yearOfPassage(
  { month }: CalendarMeaning,
  { words, start }: Place,
  { latest, latestAt, previous, previousAt, today }: Context,
  tense: Tense,
): YearChoice | null {
  if (latest === null || previous === null || today === null || tense > 0) return null;
  if (start - latestAt > reach || previousAt < latestAt || !opens(words, latestAt)) return null;
  const { year } = dateOf(latest.first);
  const story = dateOf(previous.first);
  if (year >= today.year || story.year < year || story.year > year + 1) return null;
  for (let at = latestAt; at < start; at++)
    if (words.class[at] === WordClass.blockBreak) return null;
  const next = previous.grain !== 'year' && month !== null && month < story.month;
  const told = next ? story.year + 1 : story.year;
  return told > today.year || (told === today.year && month !== null && month > today.month)
    ? null
    : { year: told, why: 'the year that the passage opens with', sure: false };
}

/** "In 2023", "On 4 May 2023" at the head of a sentence. */
function opens(words: DateWords, at: number): boolean {
  const link = wordAt(words, at - 1);
  const led = link === 'in' || link === 'on' || link === 'by' || link === 'since';
  return isSentenceEnd(words, led ? at - 2 : at - 1);
}
