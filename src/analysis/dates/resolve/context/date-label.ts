import { dateOf } from '../../calendar/calendar.js';
import type { Reading } from '../../meaning/reading.js';
import { type DateWords, isGlued, isMark } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Moment } from '../moment/moment.js';
import type { Place } from '../place.js';
import { isSentenceEnd } from '../tense/sentence-end.js';
import type { Context } from './context.js';

/** Does the date open its paragraph as a label: "March 12:", "March 12 –", or alone on its line? */
export function isLabel({ words, start, end }: Place): boolean {
  if (words.class[start - 1] !== WordClass.blockBreak) return false;
  if (words.class[end] === WordClass.blockBreak || isMark(words, end, 58)) return true;
  const dash = isMark(words, end, 0x2013) || isMark(words, end, 0x2014) || isMark(words, end, 45);
  return dash && !isGlued(words, end);
}

/** Keeps a label for the lines after it; the year that a headline names ("2023 in review") is one too. */
export function rememberLabel(
  context: Context,
  words: DateWords,
  { meaning, start, end }: Reading,
  { first, grain }: Moment,
): void {
  if (meaning.kind !== 'calendar' || meaning.weekday !== null) return;
  const told = meaning.year !== null;
  const { year, month } = dateOf(first);
  if (start < words.titleEnd) {
    const past = context.today !== null && year < context.today.year;
    if (told && grain === 'year' && past) context.label = { year, month: 0, headingAt: null };
    return;
  }
  if ((!told && context.label === null) || !isLabel({ words, start, end })) return;
  if (grain === 'year')
    context.label = { year, month: 0, headingAt: isHeading(words, end) ? start : null };
  else if (grain === 'month' || grain === 'day') context.label = { year, month, headingAt: null };
}

const longestHeading = 10;

/** "2005: First steps", on a line of its own and without a stop. */
function isHeading(words: DateWords, end: number): boolean {
  for (let at = end; at < end + longestHeading; at++) {
    if (words.class[at] === WordClass.blockBreak) return true;
    if (isSentenceEnd(words, at)) return false;
  }
  return false;
}
