import { type Day, dayOf } from './calendar/calendar.js';
import type { PubDate } from './date.js';
import { dayInZone } from './time-zone.js';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})/;
const isoInstant = /T(\d{2}):(\d{2})(?::\d{2})?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * The day that "today" means; null when there is none or it is not told to the day. A publication time with a zone is an instant: with
 * `timeZone` it is the day there, else the day as written.
 */
export function publicationDay(published: PubDate | null, timeZone: string | null): Day | null {
  const match = published === null ? null : isoDay.exec(published.value);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const written = dayOf(year, month, day);
  const clock = timeZone === null ? null : isoInstant.exec(published!.value);
  if (clock === null) return written;
  const [, hour, minute, sign = '+', zoneHour = 0, zoneMinute = 0] = clock;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  const minutes = written * 1440 + Number(hour) * 60 + Number(minute) - offset;
  return dayInZone(minutes, timeZone!) ?? written;
}
