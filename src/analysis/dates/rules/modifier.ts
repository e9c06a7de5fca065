import { type DateWords, isHyphen, isMark, wordAt } from '../date-words.js';
import type { Meaning, Mod } from '../meaning.js';
import { shift } from '../meaning.js';
import { dayParts, Unit, WordClass } from '../word-class.js';
import { aboutAmount, type ReadCore } from './amount-modifier.js';
import { decadeAt } from './era.js';
import { dayMatch } from './named-day.js';
import type { Match, Rule } from './rule.js';
import { partOfDay } from './time-of-day.js';
import { secondHalf } from './year.js';

/** The rules that stand before others and narrow them: "early March", "the end of 1999", "more than 30 years". */
export function modifierRules(core: ReadCore): readonly Rule[] {
  const modified: ReadCore = (words, at) => aboutAmount(words, at, core) ?? core(words, at);
  return [
    {
      id: 'early-late',
      on: [WordClass.modifier, WordClass.shift, WordClass.article],
      afterArticle: [WordClass.modifier, WordClass.shift],
      read: (words, at) => earlyLate(words, at, core),
    },
    {
      id: 'end-of',
      on: [WordClass.article],
      afterArticle: [WordClass.modifier],
      read: (words, at) => endOf(words, at, core),
    },
    {
      id: 'about',
      on: [WordClass.modifier, WordClass.phrase, WordClass.few],
      read: (words, at) => aboutAmount(words, at, modified),
    },
  ];
}

const placeMods: Readonly<Record<string, Mod | null>> = {
  early: 'START',
  earlier: 'START',
  late: 'END',
  later: 'END',
  mid: 'MID',
  sometime: null,
};

/** "early March", "mid-1990s", "late last year", "earlier this week", "later in the day", "late on Friday". */
function earlyLate(words: DateWords, start: number, core: ReadCore): Match | null {
  const at = wordAt(words, start) === 'the' ? start + 1 : start;
  const word = wordAt(words, at);
  // "the late-November trip": the article is the trip's.
  if (at > start && isHyphen(words, at + 1) && words.class[at + 2] === WordClass.month) return null;
  const mod = placeMods[word];
  // "Two hours late on Friday".
  if (mod === undefined || words.class[start - 1] === WordClass.unit) return null;
  if (word === 'early' && wordAt(words, at + 1) === 'hours') return earlyHours(words, at + 2);
  let next = at + 1;
  if (isHyphen(words, next) || isMark(words, next, 45)) next++;
  const link = wordAt(words, next);
  if (link === 'in' || (link === 'on' && word !== 'mid')) next++;
  if (words.class[next] === WordClass.dayPart) {
    const dated = partOfNamedDay(words, next, mod);
    if (dated !== null) return dated;
  }
  if (words.class[next] === WordClass.dayPart && next === at + 1)
    return {
      end: next + 1,
      meaning: shift(Unit.day, 0, { time: partOfDay(dayParts[words.value[next]!]!) }),
      mod,
    };
  if (words.class[next] === WordClass.article && wordAt(words, next) !== 'the') return null;
  const inner =
    words.class[next] === WordClass.decade || words.class[next] === WordClass.decadeDigits
      ? decadeAt(words, next)
      : core(words, next);
  if (inner === null || !isPlace(inner.meaning)) return null;
  // "earlier Friday": the day is the expression; "earlier" only orders events within it.
  const isDay = words.class[next] === WordClass.weekday || words.class[next] === WordClass.namedDay;
  return isDay && (word === 'earlier' || word === 'later') ? null : { ...inner, mod };
}

/** "the early hours of Sunday": its morning; of "the early hours of Sunday morning" the last two words say it all. */
function earlyHours(words: DateWords, at: number): Match | null {
  if (wordAt(words, at) !== 'of') return null;
  const day = dayMatch(words, at + 1);
  if (day === null || (day.meaning.kind !== 'shift' && day.meaning.kind !== 'weekday')) return null;
  if (day.meaning.time !== null) return null;
  return { end: day.end, meaning: { ...day.meaning, time: partOfDay('MO') }, mod: 'START' };
}

/** "mid-afternoon yesterday", "early morning Friday". */
function partOfNamedDay(words: DateWords, at: number, mod: Mod | null): Match | null {
  const day = dayMatch(words, at + 1);
  if (day === null || (day.meaning.kind !== 'shift' && day.meaning.kind !== 'weekday')) return null;
  const time = partOfDay(dayParts[words.value[at]!]!);
  return { end: day.end, meaning: { ...day.meaning, time }, mod };
}

/** Is it a stretch of the calendar that has a beginning and an end? */
function isPlace(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'shift' ||
    meaning.kind === 'era'
  );
}

const partMods: Readonly<Record<string, Mod>> = {
  beginning: 'START',
  start: 'START',
  turn: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
  latter: 'END',
  rest: 'END',
  remainder: 'END',
};

/** "the end of 1999", "the beginning of the year", "the rest of the month", "the latter part of March". */
function endOf(words: DateWords, at: number, core: ReadCore): Match | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const mod = partMods[wordAt(words, start)];
  if (mod === undefined || start === at) return null;
  let next = start + 1;
  if (wordAt(words, start) === 'latter' && words.class[next] === WordClass.half)
    return secondHalf(words, next + 1);
  if (wordAt(words, next) === 'part' || words.class[next] === WordClass.half) next++;
  if (wordAt(words, next) !== 'of') return null;
  const inner = core(words, next + 1);
  return inner !== null && isPlace(inner.meaning) ? { ...inner, mod } : null;
}
