import { shift } from '../../meaning/new-meaning.js';
import type { Mod } from '../../meaning/reading.js';
import { type DateWords, isHyphen, isMark, wordAt } from '../../words/date-words.js';
import { dayParts, Unit, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import { dayMatch } from '../day/day-match.js';
import type { Match } from '../rule.js';
import { decadeAt } from '../year/decade.js';
import type { ReadCore } from './amount-modifier.js';
import { isPlace } from './is-place.js';

const placeMods: Readonly<Record<string, Mod | null>> = {
  early: 'START',
  earlier: 'START',
  late: 'END',
  later: 'END',
  mid: 'MID',
  end: 'END',
  sometime: null,
};

/** "early March", "mid-1990s", "end-June", "late last year", "earlier this week", "later in the day", "late on Friday". */
export function earlyLate(words: DateWords, start: number, core: ReadCore): Match | null {
  const at = wordAt(words, start) === 'the' ? start + 1 : start;
  const word = wordAt(words, at);
  const isEarly = word === 'early' || word === 'small';
  if (isEarly && wordAt(words, at + 1) === 'hours') return earlyHours(words, at + 2);
  // "the late-November trip": the article is the trip's.
  if (at > start && isHyphen(words, at + 1) && words.class[at + 2] === WordClass.month) return null;
  const mod = placeMods[word];
  // "Two hours late on Friday".
  if (mod === undefined || words.class[start - 1] === WordClass.unit) return null;
  if (word === 'end' && !isHyphen(words, at + 1)) return null;
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

/** "the early hours of Sunday", "the small hours of Monday": its morning; of "the early hours of Sunday morning" the last two words say it all. */
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
