import type { Terms } from './terms.js';

/** Dot product of one row with a dense vector over all terms. */
export function dot(
  { from, term, times, length }: Terms,
  row: number,
  dense: Float64Array,
): number {
  let sum = 0;
  const end = from[row + 1]!;
  const whole = length[row]!;
  for (let at = from[row]!; at < end; at++) sum += (times[at]! / whole) * dense[term[at]!]!;
  return sum;
}

/** Adds a multiple of one row to a dense vector. */
export function addRow(
  { from, term, times, length }: Terms,
  row: number,
  dense: Float64Array,
  factor: number,
): void {
  const end = from[row + 1]!;
  const whole = length[row]!;
  for (let at = from[row]!; at < end; at++) dense[term[at]!]! += factor * (times[at]! / whole);
}
