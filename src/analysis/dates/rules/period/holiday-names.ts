import { dayOf, nthWeekday, weekdayOf } from '../../calendar/calendar.js';

/** A feast with a date: the words of its names and the day of a year. */
export interface HolidayName {
  readonly forms: readonly (readonly string[])[];
  /** [month, day] of the year. */
  readonly date: (year: number) => readonly [number, number];
}

function forms(text: string): string[][] {
  return text.split('|').map((form) => form.split(' '));
}

function fixed(names: string, month: number, day: number): HolidayName {
  return { forms: forms(names), date: () => [month, day] };
}

/** The nth weekday (1 = Monday) of a month; -1 = the last one. */
function nth(names: string, month: number, weekday: number, n: number): HolidayName {
  return {
    forms: forms(names),
    date: (year) => [month, nthWeekday(year, month, weekday, n)],
  };
}

/** Days from Easter Sunday, which is at latest on 25 April; no feast here falls in May. */
function easter(names: string, days: number): HolidayName {
  return {
    forms: forms(names),
    date: (year) => {
      const [month, day] = easterSunday(year);
      const march = day + days + (month === 4 ? 31 : 0);
      if (march < 1) return [2, march + dayOf(year, 3, 1) - dayOf(year, 2, 1)];
      return march <= 31 ? [3, march] : [4, march - 31];
    },
  };
}

/** Gregorian Easter, method of Meeus, Jones and Butcher. */
function easterSunday(year: number): [number, number] {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * days) / 451);
  const sum = moon + days - 7 * late + 114;
  return [Math.floor(sum / 31), (sum % 31) + 1];
}

export const holidayNames: readonly HolidayName[] = [
  fixed('christmas|christmas day', 12, 25),
  fixed('christmas eve', 12, 24),
  fixed("new year day|new year's day", 1, 1),
  fixed("new year eve|new year's eve", 12, 31),
  fixed('independence day', 7, 4),
  fixed('halloween', 10, 31),
  fixed('juneteenth', 6, 19),
  fixed('veterans day', 11, 11),
  fixed('valentine day', 2, 14),
  fixed('st patrick day', 3, 17),
  fixed('boxing day', 12, 26),
  fixed('earth day', 4, 22),
  fixed('may day', 5, 1),
  fixed('ve day', 5, 8),
  fixed('anzac day', 4, 25),
  fixed('australia day', 1, 26),
  fixed('waitangi day', 2, 6),
  fixed('canada day', 7, 1),
  fixed('bastille day', 7, 14),
  fixed('armistice day|remembrance day', 11, 11),
  fixed('bonfire night', 11, 5),
  fixed('burns night', 1, 25),
  fixed('hogmanay', 12, 31),
  fixed('groundhog day', 2, 2),
  fixed('st david day', 3, 1),
  fixed('st george day', 4, 23),
  fixed('st andrew day', 11, 30),
  fixed('st stephen day', 12, 26),
  nth('thanksgiving|thanksgiving day', 11, 4, 4),
  nth('labor day|labour day', 9, 1, 1),
  nth('memorial day', 5, 1, -1),
  nth('martin luther king day', 1, 1, 3),
  nth('presidents day', 2, 1, 3),
  nth('columbus day', 10, 1, 2),
  nth('mother day', 5, 7, 2),
  nth('father day', 6, 7, 3),
  nth('remembrance sunday', 11, 7, 2),
  {
    forms: forms('black friday'),
    // The day after Thanksgiving.
    date: (year) => [11, nthWeekday(year, 11, 4, 4) + 1],
  },
  {
    forms: forms('cyber monday'),
    date: (year) => {
      const november = nthWeekday(year, 11, 4, 4) + 4;
      return november > 30 ? [12, november - 30] : [11, november];
    },
  },
  {
    forms: forms('election day'),
    // The Tuesday after the first Monday of November.
    date: (year) => [11, 2 + ((8 - weekdayOf(dayOf(year, 11, 1))) % 7)],
  },
  easter('easter|easter sunday', 0),
  easter('good friday', -2),
  easter('easter monday', 1),
  easter('palm sunday', -7),
  easter('ash wednesday', -46),
  easter('shrove tuesday|pancake day', -47),
  easter('maundy thursday', -3),
];
