import { dateOf } from '../../calendar/calendar.js';
import { wordAt } from '../../words/date-words.js';
import type { Context } from '../context/context.js';
import type { Place } from '../place.js';
import { isSentenceEnd } from '../tense/sentence-end.js';
import type { Tense } from '../tense/tense.js';
import type { YearChoice } from './year-choice.js';

const reach = 30;

/** "In 2023 it came on 8 June": a sentence that opens with a year gone tells of that year. Null when this one does not. */
export function yearOfSentence(
  { words, start }: Place,
  { latest, latestAt, today }: Context,
  tense: Tense,
): YearChoice | null {
  if (latest?.grain !== 'year' || today === null || tense > 0 || start - latestAt > reach)
    return null;
  const { year } = dateOf(latest.first);
  const opens = wordAt(words, latestAt - 1) === 'in' && isSentenceEnd(words, latestAt - 2);
  if (year >= today.year || !opens) return null;
  for (let at = latestAt; at < start; at++) if (isSentenceEnd(words, at)) return null;
  return { year, why: 'the year that opens the sentence', sure: false };
}
