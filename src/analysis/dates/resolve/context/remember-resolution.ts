import type { Reading } from '../../meaning/reading.js';
import type { DateWords } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';
import type { Resolution } from '../resolution.js';
import type { Context } from './context.js';
import { rememberLabel } from './date-label.js';
import { looksAway } from './looks-away.js';
import { nameDate, remember } from './remember.js';

/** Keeps a date for the mentions after it. In a narrative a year near publication is no anchor for old events. */
export function rememberResolution(
  context: Context,
  words: DateWords,
  reading: Reading,
  { moment }: Resolution,
): void {
  const { meaning, start, rule } = reading;
  // "the first nine months": what is compared with "a year earlier" is no quarter any more.
  if (meaning.kind === 'duration' && meaning.unit === Unit.month && rule === 'first-units')
    context.quarter = null;
  if (moment === null || moment.grain === 'century') return;
  if (meaning.kind === 'shift') {
    if (meaning.topical || (context.narrative && meaning.from === 'publication')) return;
  }
  rememberLabel(context, words, reading, moment);
  const explicit = meaning.kind === 'calendar' && meaning.year !== null;
  if (explicit) nameDate(context, moment, start);
  if (context.narrative && context.story !== null && looksAway(words, reading, moment)) return;
  remember(context, moment, start, explicit);
}
