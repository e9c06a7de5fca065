import { type Day, dateOf, monthsLater } from '../../calendar/calendar.js';
import type { TimeOfDay } from '../../meaning/meaning.js';
import { Unit } from '../../words/word-class.js';
import type { Moment } from './moment.js';
import { dayMoment, eraMoment, moment, weekMoment, yearMoment } from './new-moment.js';

/** The stretch of `unit` that is `amount` of them away from the day: 2 months before 4 December = October. */
export function shiftedMoment(
  day: Day,
  unit: Unit,
  amount: number,
  time: TimeOfDay | null,
): Moment {
  switch (unit) {
    case Unit.day:
      return dayMoment(day + Math.round(amount), time);
    case Unit.night:
      return dayMoment(
        day + Math.round(amount),
        time ?? { part: 'NI', hour: null, minute: null, second: null },
      );
    case Unit.week:
      return weekMoment(day + Math.round(amount * 7));
    case Unit.fortnight:
      return weekMoment(day + Math.round(amount * 14));
    default:
      return shiftedByMonths(day, unit, amount);
  }
}

function shiftedByMonths(day: Day, unit: Unit, amount: number): Moment {
  const { year, month } = dateOf(day);
  const whole = Math.round(amount);
  switch (unit) {
    case Unit.month:
      return moment(monthsLater(day, whole), 'month');
    case Unit.quarter:
      return moment(monthsLater(day, whole * 3 - ((month - 1) % 3)), 'quarter');
    case Unit.semester:
      return moment(monthsLater(day, whole * 6 - ((month - 1) % 6)), 'half');
    case Unit.decade:
      return eraMoment('decade', Math.floor(year / 10 + amount));
    case Unit.century:
      return eraMoment('century', Math.floor(year / 100 + amount));
    case Unit.millennium:
      return eraMoment('century', Math.floor(year / 100 + amount * 10));
    default:
      return yearMoment(Math.floor(year + amount));
  }
}
