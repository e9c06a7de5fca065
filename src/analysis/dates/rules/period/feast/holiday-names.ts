import { dayOf, nthWeekday } from '../../../calendar/calendar.js';
import { chineseNewYear } from './chinese-new-year.js';
import { easter } from './easter-feast.js';
import { autumnFeast, hanukkah, springFeast } from './hebrew-feast.js';
import { feast, fixed, type HolidayName, nth, untold } from './holiday-name.js';

const americanLabour = 'labor day';

let made: readonly HolidayName[] | null = null;

/** The feasts by number; made when the first is asked for, which few stories do. */
export function holidayNames(): readonly HolidayName[] {
  made ??= [...fixedFeasts(), ...weekdayFeasts(), ...easterFeasts(), ...moonFeasts()];
  return made;
}

function fixedFeasts(): HolidayName[] {
  return [
    fixed('christmas|christmas day', 12, 25),
    fixed('christmas eve', 12, 24),
    fixed("new year day|new year's day|new year 's", 1, 1),
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
    // The first of May, but for Canada's.
    { ...fixed('labour day', 5, 1), other: americanLabour },
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
    fixed('april fool day|april fools day', 4, 1),
    fixed('midsummer day', 6, 24),
    fixed('michaelmas', 9, 29),
    fixed('guy fawkes night|guy fawkes day', 11, 5),
    fixed('orthodox christmas', 1, 7),
  ];
}

function weekdayFeasts(): HolidayName[] {
  return [
    nth('thanksgiving|thanksgiving day', 11, 4, 4),
    nth(americanLabour, 9, 1, 1),
    nth('memorial day', 5, 1, -1),
    nth('martin luther king day', 1, 1, 3),
    nth('presidents day', 2, 1, 3),
    nth('columbus day', 10, 1, 2),
    nth('mother day', 5, 7, 2),
    nth('father day', 6, 7, 3),
    nth('remembrance sunday', 11, 7, 2),
    nth('may day bank holiday', 5, 1, 1),
    nth('august bank holiday', 8, 1, -1),
    // The day after Thanksgiving, and the Monday after that.
    feast('black friday', (year) => thanksgiving(year) + 1),
    feast('cyber monday', (year) => thanksgiving(year) + 4),
    // The Tuesday after the first Monday of November.
    feast('election day', (year) => dayOf(year, 11, nthWeekday(year, 11, 1, 1)) + 1),
  ];
}

function easterFeasts(): HolidayName[] {
  return [
    easter('easter|easter sunday', 0),
    easter('good friday', -2),
    easter('easter monday', 1),
    easter('palm sunday', -7),
    easter('ash wednesday', -46),
    easter('shrove tuesday|pancake day', -47),
    easter('maundy thursday', -3),
    easter('mardi gras', -47),
    easter('ascension day', 39),
    easter('whitsun|whit sunday|pentecost', 49),
    easter('whit monday', 50),
    easter('trinity sunday', 56),
  ];
}

function moonFeasts(): HolidayName[] {
  return [
    autumnFeast('rosh hashanah|rosh hashana', 0),
    autumnFeast('yom kippur', 9),
    autumnFeast('sukkot', 14),
    hanukkah,
    springFeast('purim', -30),
    springFeast('passover', 0),
    springFeast('shavuot', 50),
    feast('chinese new year|lunar new year', chineseNewYear),
    untold('eid|eid al - fitr|eid al - adha|eid ul - fitr|eid ul - adha'),
    untold('diwali|deepavali'),
    untold('ramadan', true),
  ];
}

function thanksgiving(year: number): number {
  return dayOf(year, 11, nthWeekday(year, 11, 4, 4));
}
