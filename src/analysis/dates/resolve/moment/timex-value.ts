import { type Day, dateOf } from '../../calendar/calendar.js';
import { isoDate, isoYear, pad2 } from '../../calendar/iso-date.js';
import { isoWeekOf } from '../../calendar/iso-week.js';
import { seasonCode } from '../../calendar/season-code.js';
import type { TimeOfDay } from '../../meaning/meaning.js';
import type { Moment } from './moment.js';

/** TIMEX3 writes 44 BC as BC0044. */
function timexYear(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : isoYear(year);
}

/** TIMEX3 value. */
export function timexValue({ first, grain, time }: Moment): string {
  if (grain === 'day') return timexDay(first) + (time === null ? '' : timeValue(time));
  if (grain === 'week' || grain === 'weekend') {
    const { year, week } = isoWeekOf(first);
    return `${timexYear(year)}-W${pad2(week)}${grain === 'weekend' ? '-WE' : ''}`;
  }
  const { year, month } = dateOf(first);
  switch (grain) {
    case 'century':
      return year < 0 ? `BC${pad2(Math.floor(-year / 100))}` : pad2(Math.floor(year / 100));
    case 'decade':
      return year < 0
        ? `BC${String(Math.floor((1 - year) / 10)).padStart(3, '0')}`
        : String(Math.floor(year / 10)).padStart(3, '0');
    case 'year':
    case 'years':
      return timexYear(year);
    case 'half':
      return `${timexYear(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${timexYear(year)}-${seasonCode(month / 3)}`;
    case 'quarter':
      return `${timexYear(year)}-Q${Math.floor((month + 2) / 3)}`;
    case 'month':
      return `${timexYear(year)}-${pad2(month)}`;
  }
}

function timexDay(first: Day): string {
  if (first > firstDayOfEra) return isoDate(first);
  const { year, month, day } = dateOf(first);
  return `${timexYear(year)}-${pad2(month)}-${pad2(day)}`;
}

/** 1 January of the year 1. */
const firstDayOfEra = -719_162;

export function timeValue({ part, hour, minute, second }: TimeOfDay): string {
  if (part !== null) return `T${part}`;
  return `T${pad2(hour!)}:${pad2(minute!)}${second === null ? '' : `:${pad2(second)}`}`;
}
