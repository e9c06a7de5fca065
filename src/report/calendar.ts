import { dayOf } from '../analysis/dates/calendar/calendar.js';

/** Days since 1970-01-01 of an ISO date at its start; a year or month alone means its first day. Null for anything else. */
export function dayNumber(iso: string): number | null {
  const parts = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(iso);
  if (!parts) return null;
  return dayOf(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}
