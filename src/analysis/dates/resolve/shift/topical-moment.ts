import { dateOf } from '../../calendar/calendar.js';
import type { ShiftMeaning } from '../../meaning/meaning.js';
import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Context } from '../context/context.js';
import { monthMoment } from '../moment/new-moment.js';
import { shiftedMoment } from '../moment/shifted-moment.js';
import type { Place } from '../place.js';
import { type Resolution, resolved } from '../resolution.js';
import { isSentenceEnd } from '../tense/sentence-end.js';

const quarterReach = 2000;

/** "the quarter", "the latest quarter", "a year-earlier": the quarter that the text talks of. */
export function topicalMoment(
  { unit, amount }: ShiftMeaning,
  place: Place,
  context: Context,
): Resolution | null {
  const { start } = place;
  if (unit === Unit.month) return amount === 0 ? monthNamed(start, context) : null;
  const { quarter, quarterAt } = context;
  if (quarter === null || (unit === Unit.year && start - quarterAt > quarterReach)) return null;
  if (unit === Unit.quarter)
    return resolved(quarter, 'the quarter that the text talks of', { anchor: 'mention' });
  if (unit !== Unit.year || amount === 0 || isAside(place)) return null;
  const moment = shiftedMoment(quarter.first, Unit.quarter, amount * 4, null);
  return resolved(moment, 'the same quarter of the year before', { anchor: 'mention' });
}

/** How far back, in words, the month may stand that "the month's figures" are of. */
const monthReach = 60;

/** "In October sales fell. The month's figures …": the month named before, but "the same month last year" is what it is compared with. */
function monthNamed(start: number, context: Context): Resolution | null {
  const { previous, previousAt, publication, today, narrative } = context;
  if (previous?.grain !== 'month' || start - previousAt > monthReach) return null;
  if (publication === null || today === null || narrative) return null;
  const { month } = dateOf(previous.first);
  const year = month > today.month ? today.year - 1 : today.year;
  return previous.first > publication || dateOf(previous.first).year < year - 1
    ? null
    : resolved(monthMoment(year, month), 'the month named before', { anchor: 'mention' });
}

/** How far from "a year ago" the figure may stand that is compared, in words. */
const figureReach = 30;

/** "Few thought a year ago that she would win", where no figure is compared; not "the year-ago quarter". */
function isAside({ words, start, end }: Place): boolean {
  if (wordAt(words, end - 1) !== 'ago' || isHyphen(words, end - 2)) return false;
  return (
    !holdsFigure(words, start - 1, start - figureReach) &&
    !holdsFigure(words, end, end + figureReach)
  );
}

/** From a word on to before another, backwards or forwards, within the sentence. */
function holdsFigure(words: DateWords, from: number, to: number): boolean {
  const step = Math.sign(to - from);
  for (let at = from; at !== to && !isSentenceEnd(words, at); at += step)
    if (words.class[at] === WordClass.digits) return true;
  return false;
}
