import type { Reading } from '../../meaning/reading.js';
import { type DateWords, plainWord } from '../../words/date-words.js';
import type { Moment } from '../moment/moment.js';
import { isSentenceEnd } from '../tense/sentence-end.js';
import { tenseAround } from '../tense/tense-around.js';

/** How far before its end "until" may stand, in words: "until the fall of the city in February 1945". */
const reach = 8;

/**
 * Dates that a narrative names and comes back from: the previous year, a year of plans ("a campaign planned for 1976"), the end of what
 * went on "until February 1945". The story goes on from the date before.
 */
export function looksAway(
  words: DateWords,
  { meaning, start, end }: Reading,
  { grain }: Moment,
): boolean {
  if (meaning.kind === 'shift') return meaning.amount < 0;
  if (meaning.kind !== 'calendar' || meaning.year === null) return false;
  // "The log was kept until 25 December 1871. The next day …".
  if (grain !== 'day' && isUntil(words, start)) return true;
  return grain === 'year' && tenseAround(words, start, end) > 0;
}

function isUntil(words: DateWords, start: number): boolean {
  for (let at = start - 1; at >= start - reach && !isSentenceEnd(words, at); at--)
    if (plainWord(words, at) === 'until') return true;
  return false;
}
