import type { ShiftMeaning } from '../../meaning/meaning.js';
import { Unit } from '../../words/word-class.js';
import type { Context } from '../context/context.js';
import { shiftedMoment } from '../moment/shifted-moment.js';
import type { Place } from '../place.js';
import { type Resolution, resolved } from '../resolution.js';

const quarterReach = 2000;

/** "the quarter", "the latest quarter", "a year-earlier": the quarter that the text talks of. */
export function topicalMoment(
  { unit, amount }: ShiftMeaning,
  { start }: Place,
  context: Context,
): Resolution | null {
  const { quarter, quarterAt } = context;
  if (quarter === null || (unit === Unit.year && start - quarterAt > quarterReach)) return null;
  if (unit === Unit.quarter)
    return resolved(quarter, 'the quarter that the text talks of', { anchor: 'mention' });
  if (unit !== Unit.year || amount === 0) return null;
  const moment = shiftedMoment(quarter.first, Unit.quarter, amount * 4, null);
  return resolved(moment, 'the same quarter of the year before', { anchor: 'mention' });
}
