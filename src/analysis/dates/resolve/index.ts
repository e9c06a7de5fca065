import { lengthValue } from '../duration-value.js';
import type { Meaning } from '../meaning/meaning.js';
import { resolveCalendar } from './calendar-meaning.js';
import { resolveClock } from './clock-meaning.js';
import type { Context } from './context/context.js';
import { resolveWeekday } from './day-meaning.js';
import { eraMoment } from './moment/new-moment.js';
import type { Place } from './place.js';
import { fixed, type Resolution, resolved } from './resolution.js';
import { resolveShift } from './shift/resolve-shift.js';

/** Applies the anchor to a meaning. */
export function resolve(meaning: Meaning, place: Place, context: Context): Resolution {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, place, context);
    case 'weekday':
      return resolveWeekday(meaning, place, context);
    case 'shift':
      return resolveShift(meaning, place, context);
    case 'clock':
      return resolveClock(meaning, place, context);
    case 'era':
      return resolved(eraMoment(meaning.unit, meaning.number), `a ${meaning.unit} by its number`);
    case 'duration':
      return fixed('DURATION', lengthValue(meaning), 'a length of time');
    case 'set':
      return fixed('SET', meaning.value, 'comes again and again');
    case 'reference':
      return fixed('DATE', meaning.value, 'past, present or future without a date');
  }
}
