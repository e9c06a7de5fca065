import { type DateWords, isHyphen, isMark, plainWord, wordAt } from '../date-words.js';
import type { Meaning, Mod } from '../meaning.js';
import { calendar, shift } from '../meaning.js';
import { dayParts, Unit, WordClass } from '../word-class.js';
import { decadeAt } from './era.js';
import type { Match, Rule } from './rule.js';
import { partOfDay } from './time-of-day.js';
import { yearAfter } from './year.js';

/** Reads an expression without its modifiers. */
export type ReadCore = (words: DateWords, at: number) => Match | null;

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
  if (mod === undefined) return null;
  let next = at + 1;
  if (isHyphen(words, next) || isMark(words, next, 45)) next++;
  const link = wordAt(words, next);
  if (link === 'in' || (link === 'on' && word !== 'mid')) next++;
  if (words.class[next] === WordClass.dayPart && next === at + 1)
    return {
      end: next + 1,
      meaning: shift(Unit.day, 0, { time: partOfDay(dayParts[words.value[next]!]!) }),
      mod,
    };
  if (words.class[next] === WordClass.article && wordAt(words, next) !== 'the') return null;
  const inner =
    words.class[next] === WordClass.decade || words.class[next] === WordClass.decadeDigits
      ? decadeAfter(words, next)
      : core(words, next);
  if (inner === null || !isPlace(inner.meaning)) return null;
  // "earlier Friday": the day is the expression; "earlier" only orders events within it.
  const isDay = words.class[next] === WordClass.weekday || words.class[next] === WordClass.namedDay;
  return isDay && (word === 'earlier' || word === 'later') ? null : { ...inner, mod };
}

function decadeAfter(words: DateWords, at: number): Match | null {
  if (words.class[at] === WordClass.decade) {
    return {
      end: at + 1,
      meaning: { kind: 'era', unit: 'decade', number: 190 + words.value[at]! },
    };
  }
  return decadeAt(words, at);
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

const partMods: Readonly<Record<string, Mod | null>> = {
  beginning: 'START',
  start: 'START',
  turn: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
  latter: 'END',
  rest: 'END',
  remainder: 'END',
  best: null,
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

/** "the latter half of 2008". */
function secondHalf(words: DateWords, at: number): Match | null {
  const year = wordAt(words, at) === 'of' ? yearAfter(words, at) : null;
  return (
    year && {
      end: year.end,
      meaning: calendar({
        period: { kind: 'half', number: 2 },
        year: year.year,
        yearShift: year.shift,
      }),
    }
  );
}

const amountMods: Readonly<Record<string, Mod | null>> = {
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  under: 'LESS_THAN',
  over: 'MORE_THAN',
  exactly: null,
};

/** "about five years", "more than 30 years", "at least two weeks", "up to a year", "no more than ten days", "just over a month". */
function aboutAmount(words: DateWords, at: number, core: ReadCore): Match | null {
  const word = wordAt(words, at);
  if (word === 'just' || word === 'only' || word === 'well') {
    const next = wordAt(words, at + 1);
    return next === 'over' || next === 'under' ? aboutAmount(words, at + 1, core) : null;
  }
  const phrase = phraseMod(words, at);
  if (phrase !== null) return amountOnly(core(words, phrase.end), phrase.mod, true);
  const mod = amountMods[word];
  if (word === 'about' && isTopic(words, at - 1)) return null;
  if (mod === undefined || (word === 'over' && !isMoreThan(words, at))) return null;
  const next = at + 1;
  const countable =
    words.class[next] === WordClass.digits ||
    words.class[next] === WordClass.cardinal ||
    words.class[next] === WordClass.few ||
    words.class[next] === WordClass.half ||
    words.class[next] === WordClass.namedClock ||
    words.class[next] === WordClass.clockDigits ||
    (words.class[next] === WordClass.article && wordAt(words, next) !== 'the');
  return countable ? amountOnly(core(words, next), mod, word === 'over' || word === 'under') : null;
}

const topicVerbs = new Set(
  'talk talks talked talking think thinks thinking thought know knew known hear heard ask asked worry worried concerned speak spoke something nothing'.split(
    ' ',
  ),
);

/** "talking about three days": the topic, no estimate. */
function isTopic(words: DateWords, at: number): boolean {
  return topicVerbs.has(plainWord(words, at));
}

const beforeOver = new Set('for of in after just well only within at with last took'.split(' '));

/** "for over 30 years" counts; "evolved over several years" is a preposition. */
function isMoreThan(words: DateWords, at: number): boolean {
  return beforeOver.has(wordAt(words, at - 1));
}

interface Phrase {
  readonly mod: Mod;
  readonly end: number;
}

function phraseMod(words: DateWords, at: number): Phrase | null {
  const first = wordAt(words, at);
  const second = wordAt(words, at + 1);
  const third = wordAt(words, at + 2);
  if (first === 'more' && second === 'than') return { mod: 'MORE_THAN', end: at + 2 };
  if ((first === 'less' || first === 'fewer') && second === 'than')
    return { mod: 'LESS_THAN', end: at + 2 };
  if (first === 'at' && second === 'least') return { mod: 'EQUAL_OR_MORE', end: at + 2 };
  if (first === 'up' && second === 'to') return { mod: 'EQUAL_OR_LESS', end: at + 2 };
  if ((first === 'no' || first === 'not') && second === 'more' && third === 'than')
    return { mod: 'EQUAL_OR_LESS', end: at + 3 };
  if ((first === 'no' || first === 'not') && second === 'less' && third === 'than')
    return { mod: 'EQUAL_OR_MORE', end: at + 3 };
  return null;
}

/** Modifiers of amounts go with durations and distances; with a clock only the approximate ones. */
function amountOnly(match: Match | null, mod: Mod | null, strict: boolean): Match | null {
  if (match === null) return null;
  const { kind } = match.meaning;
  if (kind === 'duration' || kind === 'shift' || (kind === 'reference' && !strict))
    return { ...match, mod };
  return !strict && kind === 'clock' ? { ...match, mod } : null;
}

/** What may follow an expression and narrow it: "or more", "and beyond", "or later". */
export function modAfter(
  words: DateWords,
  end: number,
  { kind }: Meaning,
): { mod: Mod; end: number } | null {
  const link = wordAt(words, end);
  if (link !== 'or' && link !== 'and') return null;
  const word = wordAt(words, end + 1);
  if (kind === 'duration') {
    if (link === 'or' && (word === 'more' || word === 'longer'))
      return { mod: 'EQUAL_OR_MORE', end: end + 2 };
    return link === 'or' && word === 'less' ? { mod: 'EQUAL_OR_LESS', end: end + 2 } : null;
  }
  if (kind !== 'calendar' && kind !== 'era') return null;
  if ((link === 'and' && word === 'beyond') || (link === 'or' && word === 'later'))
    return { mod: 'ON_OR_AFTER', end: end + 2 };
  return link === 'or' && word === 'earlier' ? { mod: 'ON_OR_BEFORE', end: end + 2 } : null;
}
