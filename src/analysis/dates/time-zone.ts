import { type Day, dayOf } from './calendar/calendar.js';

const fixedOffset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Minutes east of UTC of `+09:00`, `-0330`, `UTC+2`, `Z`; null when the zone is a name. */
function offsetOf(zone: string): number | null {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 0;
  const match = fixedOffset.exec(zone);
  if (match === null) return null;
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 14 || minutes > 59) return null;
  return (hours * 60 + minutes) * (match[1] === '-' ? -1 : 1);
}

/** Formats by zone name: Intl takes 30 ms to start, so it is asked for names only, when one is used. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Null for no zone of the IANA list ("Asia/Tokyo"). Locale and calendar are given: the machine's own play no part. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  // The Intl of Node 22 takes offsets of a whole day ("+15:00"), which no place on earth has; that of Node 20 none.
  if (/^[+-]/.test(zone)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    return null;
  }
}

/** Is it an offset or a name of the IANA list? */
export function isTimeZone(zone: string): boolean {
  return offsetOf(zone) !== null || formatOf(zone) !== null;
}

/** The calendar day in a zone, of an instant in minutes since 1970 UTC; null when the zone is unknown. */
export function dayInZone(minutes: number, zone: string): Day | null {
  const offset = offsetOf(zone);
  if (offset !== null) return Math.floor((minutes + offset) / 1440);
  const parts = formatOf(zone)?.formatToParts(minutes * 60_000);
  if (parts === undefined) return null;
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}
