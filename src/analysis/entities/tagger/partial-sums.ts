import { ints } from './machine.js';
import { logSums, sumGroups, sumsAt, sumWidth } from './places.js';

/** A group of features that are often the same: of the token itself, of its neighbour before, of the one after. */
export enum Group {
  own = 0,
  left = 1,
  right = 2,
}

/**
 * The weights of a group of features, summed up once for the many tokens that share the group: names and their neighbours come again and
 * again. A place of its own for every value of the hash: two keys, then the sums. What comes later takes the place.
 * The sums follow from the keys alone, so that what was read before changes no result.
 */
export const sums = ints(sumsAt, sumWidth * (sumGroups << logSums));

/** Places of a group for one short story, and later on: memory that nobody has touched yet is dear at a start. */
const logSumsOnce = 8;

/** How many places there are for a group: the logarithm. */
let log = 0;

/** Forgets all sums: they are those of another model. */
export function forgetSums(): void {
  log = 0;
}

/** Before each article. */
export function openSums(tokens: number): void {
  if (log === logSums) return;
  log = log === 0 && tokens < 1 << logSums ? logSumsOnce : logSums;
  for (let at = 0; at < sumWidth * (sumGroups << log); at++) sums[at] = 0;
}

/** Where in the table the sums for these keys are, or, as `~place`, where they are to be put. An empty place has no keys but 0 and 0. */
export function recall(group: number, a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) >>> (32 - log);
  const entry = ((group << log) + hash) * sumWidth;
  if (sums[entry]! === a && sums[entry + 1]! === b) return entry + 2;
  sums[entry] = a;
  sums[entry + 1] = b;
  return ~(entry + 2);
}
