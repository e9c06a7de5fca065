import type { Unit } from '../words/word-class.js';
import type { CalendarMeaning, FixedMeaning, ShiftMeaning } from './meaning.js';

const untold: Omit<
  CalendarMeaning,
  'kind' | 'slashes' | 'topical' | 'ofMention' | 'nth' | 'stretch' | 'beside' | 'nextTo'
> = {
  year: null,
  yearShift: null,
  month: null,
  day: null,
  weekday: null,
  period: null,
  direction: null,
  time: null,
};

export function calendar(told: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning {
  return { kind: 'calendar', ...untold, ...told };
}

export function shift(
  unit: Unit,
  amount: number,
  more: Partial<Omit<ShiftMeaning, 'kind' | 'unit' | 'amount'>> = {},
): ShiftMeaning {
  return {
    kind: 'shift',
    unit,
    amount,
    from: 'publication',
    topical: false,
    time: null,
    yearsBack: 0,
    ...more,
  };
}

export function reference(which: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): FixedMeaning {
  return { kind: 'reference', value: which };
}
