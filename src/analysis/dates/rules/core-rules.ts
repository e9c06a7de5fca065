import { clock } from './clock/clock.js';
import { dayList } from './day/day-list.js';
import { dayOfMonth } from './day/day-of-month.js';
import { dayRange } from './day/day-range.js';
import { edgeOfMonth } from './day/edge-of-month.js';
import { knownDay } from './day/known-day.js';
import { dayFirst, monthFirst } from './day/month.js';
import { namedDay } from './day/named-day.js';
import { numberedDay } from './day/numbered-day.js';
import { numeric } from './day/numeric-date.js';
import { partOfDate } from './day/part-of-date.js';
import { partOnDay } from './day/part-on-day.js';
import { tonight } from './day/tonight.js';
import { weekOf } from './day/week-of.js';
import { yearMonth } from './day/year-month.js';
import { deictic } from './deictic/deictic.js';
import { theUnit } from './deictic/the-unit.js';
import { awayFrom } from './duration/away-from.js';
import { bareUnits } from './duration/bare-units.js';
import { duration } from './duration/duration.js';
import { firstUnits } from './duration/first-units.js';
import { joinedAgo } from './duration/joined-ago.js';
import { lasting } from './duration/lasting.js';
import { rate } from './duration/rate.js';
import { codedPeriod, shortQuarter } from './period/coded-period.js';
import { fiscalYear } from './period/fiscal-year.js';
import { holiday } from './period/holiday.js';
import { monthQuarter } from './period/month-quarter.js';
import { ordinalPeriod } from './period/quarter.js';
import { season } from './period/season.js';
import { yearEnd } from './period/year-end.js';
import { yearPeriod } from './period/year-period.js';
import { atThisTime } from './reference/at-this-time.js';
import { nearFuture } from './reference/reference-noun.js';
import { referenceWord } from './reference/reference-word.js';
import type { Rule } from './rule.js';
import { every, setAdverb, weekends } from './set.js';
import { unitBeside } from './weekday/unit-beside.js';
import { weekday, weekdays } from './weekday/weekday.js';
import { weekdayBeside } from './weekday/weekday-beside.js';
import { weekdaysAway, weekFromDay } from './weekday/weekday-distance.js';
import { weekdayOfMonth } from './weekday/weekday-of-month.js';
import { ancientYear } from './year/ancient-year.js';
import { beforeAfterYear } from './year/before-after-year.js';
import { century } from './year/century.js';
import { decade, theDecade } from './year/decade.js';
import { loneYear } from './year/lone-year.js';
import { newYear } from './year/new-year.js';
import { pairOfYears } from './year/pair-of-years.js';
import { shortYear } from './year/short-year.js';
import { theYear } from './year/the-year.js';
import { spelledOut } from './year/year-in-words.js';
import { yearOfRange } from './year/year-of-range.js';

/** Every way of saying a date. The longest match wins; of two equally long ones the earlier rule. */
export const coreRules: readonly Rule[] = [
  // Dates with numbers first: their words (digits, ordinals) mean least alone.
  numeric,
  knownDay,
  clock,
  monthFirst,
  dayFirst,
  dayRange,
  dayList,
  yearMonth,
  partOfDate,
  partOnDay,
  weekOf,
  weekday,
  weekdays,
  weekFromDay,
  weekdaysAway,
  weekdayOfMonth,
  weekdayBeside,
  unitBeside,
  dayOfMonth,
  numberedDay,
  edgeOfMonth,
  namedDay,
  tonight,
  holiday,
  // Parts of the year.
  yearPeriod,
  ordinalPeriod,
  monthQuarter,
  shortQuarter,
  codedPeriod,
  season,
  fiscalYear,
  theYear,
  newYear,
  ancientYear,
  beforeAfterYear,
  century,
  decade,
  theDecade,
  // Distances and durations before the bare year: "1,500 years ago".
  awayFrom,
  firstUnits,
  joinedAgo,
  yearEnd,
  rate,
  duration,
  lasting,
  bareUnits,
  pairOfYears,
  loneYear,
  shortYear,
  yearOfRange,
  spelledOut,
  // The ones that need an anchor.
  deictic,
  theUnit,
  nearFuture,
  atThisTime,
  every,
  weekends,
  setAdverb,
  referenceWord,
];
