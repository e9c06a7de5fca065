import type { ClockMeaning } from '../meaning/meaning.js';
import { isLink } from '../rules/year/range-year.js';
import { type DateWords, isUntil, plainWord } from '../words/date-words.js';
import { Unit, WordClass } from '../words/word-class.js';
import { clockRange } from './clock-range.js';
import { mentionAnchor, publicationAnchor } from './context/anchor.js';
import type { Context } from './context/context.js';
import { dayMoment } from './moment/new-moment.js';
import { openDay } from './open-day.js';
import type { Place } from './place.js';
import { type Resolution, resolved } from './resolution.js';
import { isSentenceEnd } from './tense/sentence-end.js';

/** How far back a day may stand that a clock alone belongs to, in words: its sentence and the one before. */
const clockReach = 40;

/** How far before a clock its days may stand, in words: "on Mondays and Thursdays from 10am to 5pm". */
const hoursReach = 7;

/** "daily at 6pm", "on weekdays from 9am": no day is meant. */
function isOfHours({ words, start, end }: Place): boolean {
  // "9am to 5pm, Monday to Friday".
  for (let at = end; at < end + 5 && !isSentenceEnd(words, at); at++)
    if (isWeekday(words, at) && isLink(words, at + 1) && isWeekday(words, at + 2)) return true;
  for (let at = start - 1; at > start - hoursReach && !isSentenceEnd(words, at); at--) {
    const wordClass = words.class[at];
    if (wordClass === WordClass.weekdays || wordClass === WordClass.every) return true;
    if (wordClass === WordClass.setAdverb && words.value[at]! <= Unit.day) return true;
  }
  return false;
}

function isWeekday(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.weekday;
}

/** "Trains are off until at least noon" is said on the day of the report, whatever day the sentence before tells of. */
function isReporters(
  { words, start }: Place,
  { publication, narrative, previousAt }: Context,
): boolean {
  if (narrative || publication === null) return false;
  const link = plainWord(words, start - 1) === 'least' ? start - 3 : start - 1;
  if (!isUntil(words, link)) return false;
  for (let at = start - 1; at > previousAt; at--) if (isSentenceEnd(words, at)) return true;
  return false;
}

/** A clock alone belongs to the day mentioned in its sentence before it, else to the day of publication. */
export function resolveClock({ time }: ClockMeaning, place: Place, context: Context): Resolution {
  const range = clockRange(time, place, context);
  if (range === 'open' || isOfHours(place)) return openDay('XXXX-XX-XX', time, context);
  if (range !== null)
    return resolved(dayMoment(range, time), 'clock time that a range of hours ends with', {
      anchor: 'mention',
    });
  const near = context.narrative || place.start - context.previousAt < clockReach;
  const mention =
    context.previous?.grain === 'day' && near && !isReporters(place, context)
      ? mentionAnchor(context, place.start)
      : null;
  const anchor = mention ?? (context.narrative ? null : publicationAnchor(context));
  if (anchor === null) return openDay('XXXX-XX-XX', time, context);
  return resolved(dayMoment(anchor.day, time), `clock time on the day of the ${anchor.name}`, {
    anchor: anchor.name,
    sure: false,
  });
}
