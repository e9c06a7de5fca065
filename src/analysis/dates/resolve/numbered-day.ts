import { dayOf, daysInMonth } from '../calendar/calendar.js';
import { pad2 } from '../calendar/iso-date.js';
import type { CalendarMeaning } from '../meaning/meaning.js';
import { plainWord } from '../words/date-words.js';
import { type Anchor, anchorOn, publicationAnchor } from './context/anchor.js';
import type { Context } from './context/context.js';
import { dayMoment } from './moment/new-moment.js';
import { timeValue } from './moment/timex-value.js';
import type { Place } from './place.js';
import { open, type Resolution, resolved } from './resolution.js';
import { tenseAround } from './tense/tense-around.js';

/** How far back, in words, the month may stand that "the 14th" is a day of. */
const reach = 60;

/** "on the 14th": of the month mentioned before; where none is near, the last one before publication or, in the future, the coming one. */
export function resolveNumberedDay(
  { day, time }: CalendarMeaning,
  place: Place,
  context: Context,
): Resolution {
  const { previous, previousAt } = context;
  const isNear = context.narrative || place.start - previousAt < reach;
  const mention =
    isNear && (previous?.grain === 'day' || previous?.grain === 'month') ? previous : null;
  const anchor = mention === null ? publicationAnchor(context) : anchorOn(mention);
  if (anchor === null)
    return open(
      time === null ? 'DATE' : 'TIME',
      `XXXX-XX-${pad2(day!)}${time === null ? '' : timeValue(time)}`,
    );
  const months =
    mention === null ? sideOf(day!, place, anchor) : isRangeEnd(day!, place, anchor) ? 1 : 0;
  const month = anchor.date.month - 1 + months;
  const year = anchor.date.year + Math.floor(month / 12);
  const inYear = (((month % 12) + 12) % 12) + 1;
  if (day! > daysInMonth(year, inYear))
    return open('DATE', `XXXX-XX-${pad2(day!)}`, 'the month before it has no such day');
  return resolved(
    dayMoment(dayOf(year, inYear, day!), time),
    `a day of the month of the ${anchor.name}`,
    {
      anchor: anchor.name,
      sure: mention !== null,
    },
  );
}

/** Months from publication's to the one that the tense tells. */
function sideOf(day: number, { words, start, end }: Place, { date }: Anchor): number {
  const tense = tenseAround(words, start, end);
  if (tense > 0) return day < date.day ? 1 : 0;
  return tense < 0 && day > date.day ? -1 : 0;
}

/** "from 28 June to the 3rd": the month after. */
function isRangeEnd(day: number, { words, start }: Place, { date }: Anchor): boolean {
  const link = plainWord(words, start - 1);
  return (link === 'to' || link === 'until' || link === 'till') && day < date.day;
}
