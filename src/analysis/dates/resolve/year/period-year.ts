import type { CalendarDate } from '../../calendar/calendar.js';
import type { Period } from '../../meaning/meaning.js';
import type { Tense } from '../tense/tense.js';
import type { YearChoice } from './year-choice.js';

/** A quarter, half or season of the year of publication, of the one before when it is still to come and told in the past, of the next when it is over and told as to come. */
export function periodYear(period: Period, date: CalendarDate, tense: Tense): YearChoice {
  const { kind, number } = period;
  const year = yearOfRunning(period, date);
  const months = kind === 'half' ? 6 : 3;
  const firstMonth = kind === 'season' ? number * 3 : (number - 1) * months + 1;
  if (
    tense > 0 &&
    year === date.year &&
    firstMonth + months + (kind === 'season' ? 0 : reportMonths) <= date.month
  )
    return { year: year + 1, why: 'period that is over, told as to come → the next', sure: false };
  const ahead = year === date.year && firstMonth > date.month;
  // "Q3 profit jumps", in January: companies tell of what is over.
  const isFar = kind !== 'season' && firstMonth > date.month + farMonths;
  return ahead && (tense < 0 || (tense === 0 && isFar))
    ? {
        year: year - 1,
        why: 'period later in the year, told in the past → the year before',
        sure: false,
      }
    : { year, why: 'period of the year of publication', sure: !ahead || tense > 0 };
}

/** A period that begins later than so many months from now is not talked of in the present. */
const farMonths = 3;

/** For so long after its end a company "will record a gain in the first quarter" that is over. */
const reportMonths = 4;

/** In January and February the winter of the year before still goes on. */
export function yearOfRunning(period: Period | null, { year, month }: CalendarDate): number {
  return period?.kind === 'season' && period.number === 4 && month <= 2 ? year - 1 : year;
}
