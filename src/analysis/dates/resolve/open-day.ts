import type { TimeOfDay } from '../meaning/meaning.js';
import type { Context } from './context/context.js';
import { timeValue } from './moment/timex-value.js';
import { open, type Resolution } from './resolution.js';

/** A narrative with a publication date lacks a day mentioned before. */
export function openDay(
  value: string,
  time: TimeOfDay | null,
  { publication }: Context,
): Resolution {
  const why = publication === null ? undefined : 'no day is mentioned before it to count from';
  return time === null ? open('DATE', value, why) : open('TIME', value + timeValue(time), why);
}
