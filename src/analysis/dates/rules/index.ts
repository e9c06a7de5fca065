import type { DateWords } from '../date-words.js';
import { classCount, WordClass } from '../word-class.js';
import { beforeAfterYear } from './before-after-year.js';
import { codedPeriod, shortQuarter } from './coded-period.js';
import { dayOfMonth } from './day-of-month.js';
import { dayRange, partOfDate, weekOf } from './day-range.js';
import { deictic } from './deictic.js';
import { awayFrom, bareUnits, duration, firstUnits, joinedAgo, rate } from './duration.js';
import {
  ancientYear,
  century,
  decade,
  loneYear,
  spelledOut,
  theDecade,
  theYear,
  yearOfRange,
} from './era.js';
import { holiday } from './holiday.js';
import { lasting } from './lasting.js';
import { modifierRules } from './modifier.js';
import { dayFirst, monthFirst } from './month.js';
import { clock, namedDay, referenceWord, tonight } from './named-day.js';
import { nineEleven } from './nine-eleven.js';
import { numeric } from './numeric-date.js';
import { fiscalYear, ordinalPeriod, season, yearPeriod } from './period.js';
import { nearFuture } from './reference-noun.js';
import type { Match, Rule } from './rule.js';
import { every, setAdverb } from './set.js';
import { shortYear } from './short-year.js';
import { atThisTime, theUnit, yearEnd } from './topical.js';
import { weekday, weekdays } from './weekday.js';
import { weekFromDay } from './weekday-distance.js';
import { weekdayOfMonth } from './weekday-of-month.js';

/** Every way of saying a date. The longest match wins; of two equally long ones the earlier rule. */
const coreRules: readonly Rule[] = [
  // Dates with numbers first: their words (digits, ordinals) mean least alone.
  numeric,
  nineEleven,
  clock,
  monthFirst,
  dayFirst,
  dayRange,
  partOfDate,
  weekOf,
  weekday,
  weekdays,
  weekFromDay,
  weekdayOfMonth,
  dayOfMonth,
  namedDay,
  tonight,
  holiday,
  // Parts of the year.
  yearPeriod,
  ordinalPeriod,
  shortQuarter,
  codedPeriod,
  season,
  fiscalYear,
  theYear,
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
  setAdverb,
  referenceWord,
];

export interface RuleMatch extends Match {
  readonly rule: string;
}

/** Rules by the class of the first word; those of articles by the class of the second too. */
interface RuleTable {
  readonly first: readonly (readonly Rule[])[];
  readonly afterArticle: readonly (readonly Rule[])[];
}

/** Plain loops over few lists: this runs at each start of the program, before anything is compiled. */
function ruleTable(rules: readonly Rule[]): RuleTable {
  const first = new Array<readonly Rule[]>(classCount).fill(noRules);
  const afterArticle = first.slice();
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]!;
    addRule(first, rule.on, rule);
    if (rule.afterArticle) addRule(afterArticle, rule.afterArticle, rule);
  }
  return { first, afterArticle };
}

const noRules: readonly Rule[] = [];

function addRule(table: (readonly Rule[])[], classes: readonly WordClass[], rule: Rule): void {
  for (let index = 0; index < classes.length; index++) {
    const wordClass = classes[index]!;
    const rules = table[wordClass] as Rule[];
    if (rules === noRules) table[wordClass] = [rule];
    else rules.push(rule);
  }
}

function rulesFor(table: RuleTable, { class: classes }: DateWords, at: number): readonly Rule[] {
  const wordClass = classes[at]!;
  return wordClass === WordClass.article
    ? table.afterArticle[classes[at + 1]!]!
    : table.first[wordClass]!;
}

function longest(rules: readonly Rule[], words: DateWords, at: number): RuleMatch | null {
  let best: Match | null = null;
  let rule = '';
  for (let index = 0; index < rules.length; index++) {
    const candidate = rules[index]!;
    const match = candidate.read(words, at);
    if (match !== null && match.end > (best === null ? at : best.end)) {
      best = match;
      rule = candidate.id;
    }
  }
  return best && { end: best.end, meaning: best.meaning, mod: best.mod ?? null, rule };
}

interface Tables {
  readonly core: RuleTable;
  readonly all: RuleTable;
}

let built: Tables | null = null;

/** Built at first use. */
function tables(): Tables {
  built ??= {
    core: ruleTable(coreRules),
    all: ruleTable([...coreRules, ...modifierRules(readCore)]),
  };
  return built;
}

function readCore(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().core, words, at), words, at);
}

/** The longest expression that starts at this word. */
export function readExpression(words: DateWords, at: number): RuleMatch | null {
  return longest(rulesFor(tables().all, words, at), words, at);
}

/** Can an expression start with a word of this class? */
export function canStart(wordClass: WordClass): boolean {
  return tables().all.first[wordClass]!.length > 0;
}

/** Can one start with an article before a word of this class? */
export function canFollowArticle(wordClass: WordClass): boolean {
  return tables().all.afterArticle[wordClass]!.length > 0;
}
