import type { RawDate } from '../../article.js';
import { localInstant } from './local-instant.js';
import type { PageScan } from './page-scan.js';
import { type Day, dayOf, isIn, isSame } from './shown-dates.js';

/** An instant in universal time: its day may be another one where the paper is. */
const instant =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d.{0,10}(?:Z|[+-]00:?00)$|^\w{3}, \d\d? \w{3} \d{4} [\d:]{5,8} GMT$/;

/** The last hour at which it may still be the day before somewhere, and the first at which it may be the next. */
const lastBefore = 11;
const firstAfter = 10;

/**
 * The date that readers see where the stamp of the page is an instant whose day they do not: "8 November 2023" under a headline, 2023-11-09T05:30Z in the
 * metadata. Null where the page shows the day of the stamp, or none next to it.
 */
export function localDate(
  given: readonly RawDate[],
  seen: readonly RawDate[],
  text: string,
  scan: PageScan,
): RawDate | null {
  const stamps = given.filter(({ role }) => role === 'published');
  const stamp = stamps.find(({ raw }) => instant.test(raw));
  const time = new Date(stamp?.raw ?? '');
  if (Number.isNaN(time.getTime())) return null;
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  const hour = time.getUTCHours();
  const near: Day[] = [];
  if (hour <= lastBefore) near.push(dayAt(year, month, day - 1));
  if (hour >= firstAfter) near.push(dayAt(year, month, day + 1));
  const find = (days: readonly Day[]) => {
    const isOf = ({ role, raw }: RawDate) =>
      role === 'published' &&
      days.some((each) => isSame(each, dayOf(raw)) || isIn(raw.toLowerCase(), each));
    return given.find(isOf) ?? seen.find(isOf) ?? null;
  };
  const same = localInstant(time, near, scan);
  const sameDay = same && dayOf(same.raw);
  if (sameDay !== null) {
    const written = find([sameDay]);
    // "4/5/2024" may be another day.
    return written !== null && /\p{L}{3}|^\d{4}/u.test(written.raw) ? written : same;
  }
  const days = stamps.map(({ raw }) => dayOf(raw));
  if (days.some((each) => each !== null && isIn(text, each))) return null;
  return find(near.filter((each) => isIn(text, each)));
}

function dayAt(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
