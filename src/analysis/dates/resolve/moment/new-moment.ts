import { type Day, dayOf, weekdayOf } from '../../calendar/calendar.js';
import type { TimeOfDay } from '../../meaning/meaning.js';
import type { Moment, MomentGrain } from './moment.js';

export function moment(first: Day, grain: MomentGrain): Moment {
  return { first, grain, time: null };
}

export function dayMoment(first: Day, time: TimeOfDay | null = null): Moment {
  return { first, grain: 'day', time };
}

export function yearMoment(year: number): Moment {
  return moment(dayOf(year, 1, 1), 'year');
}

export function monthMoment(year: number, month: number): Moment {
  return moment(dayOf(year, month, 1), 'month');
}

export function quarterMoment(year: number, quarter: number): Moment {
  return moment(dayOf(year, quarter * 3 - 2, 1), 'quarter');
}

export function halfMoment(year: number, half: number): Moment {
  return moment(dayOf(year, half * 6 - 5, 1), 'half');
}

/** 1 spring (from March) to 4 winter (from December of the year). */
export function seasonMoment(year: number, season: number): Moment {
  return moment(dayOf(year, season * 3, 1), 'season');
}

export function weekMoment(day: Day): Moment {
  return moment(day - weekdayOf(day) + 1, 'week');
}

export function weekendMoment(day: Day): Moment {
  return moment(day - weekdayOf(day) + 6, 'weekend');
}

export function eraMoment(unit: 'decade' | 'century', number: number): Moment {
  const first = number * (unit === 'decade' ? 10 : 100);
  // The first century BC is 100 to 1 BC, the years -99 to 0.
  return moment(dayOf(unit === 'century' && number < 0 ? first + 1 : first, 1, 1), unit);
}
