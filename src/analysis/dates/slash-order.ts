import type { Article } from '../../article.js';
import { dateOf } from './calendar/calendar.js';
import type { DateOptions, Publication } from './date.js';
import type { CalendarMeaning } from './meaning/meaning.js';
import type { Reading } from './meaning/reading.js';
import { dateOrder } from './publication/order/date-order.js';
import type { OrderEvidence, Sibling } from './publication/order/order-evidence.js';
import { publicationDay } from './publication-day.js';

/** How the slash dates of the text are to be read: asked only when one of them can be read both ways. */
export function slashOrder(
  article: Article,
  publication: Publication,
  options: DateOptions,
  readings: readonly (readonly Reading[])[],
): OrderEvidence | null {
  const slashed: Sibling[] = [];
  for (const part of readings)
    for (const { meaning } of part)
      if (meaning.kind === 'calendar' && meaning.slashes !== undefined)
        slashed.push(sibling(meaning));
  if (!slashed.some(({ date }) => date.order === 'unknown')) return null;
  return dateOrder(article, options, [...slashed, ...ofPublication(publication)]);
}

function sibling({ year, month, day, slashes }: CalendarMeaning): Sibling {
  const order = slashes === 'open' ? 'unknown' : 'certain';
  // `order.ts` holds a date of unknown order day first.
  const [written, other] = slashes === 'open' ? [day, month] : [month, day];
  return {
    date: {
      start: 0,
      end: 0,
      year,
      month: written!,
      day: other,
      order,
      dayFirst: slashes === 'dmy',
      style: 'slashes',
    },
    clock: null,
  };
}

/** The day of publication, where it is sure: the story's own date is often written again in its text. */
function ofPublication(publication: Publication): Sibling[] {
  const day = publication.published?.ambiguous ? null : publicationDay(publication.published, null);
  if (day === null) return [];
  return [
    { date: { start: 0, end: 0, ...dateOf(day), order: 'certain', style: 'iso' }, clock: null },
  ];
}
