import { near, template } from './hashing.js';
import { at, from, here, last, line, runLength } from './target.js';
import { classes, ending, word } from './window.js';

/** What stands beside the capitalised run, at a place of the window on this side (-1 before, 1 after). */
export function runSide(features: Int32Array, beside: number, side: number, start: number): number {
  const neighbour = word[beside]!;
  const length = runLength(side);
  const even = side < 0 ? 0 : template;
  let n = start;
  features[n++] = neighbour + line + 40 * template + even;
  features[n++] = Math.imul(neighbour, near) + length + 46 * template + even;
  features[n++] = Math.imul(classes[beside]!, near) + length + 58 * template + even;
  return n;
}

/** Where in the capitalised run the token is, the run's first and last word, and what stands beside an edge that is not the token. */
export function runFeatures(features: Int32Array, start: number): number {
  let n = start;
  features[n++] = Math.min(at - from, 3) * 8 + Math.min(last - at, 3) + 42 * template;
  if (last > at) {
    const tail = here + last - at;
    features[n++] = word[tail]! + 43 * template;
    features[n++] = ending[tail]! + 44 * template;
    if (classes[tail]! !== 0) features[n++] = classes[tail]! + 49 * template;
    n = runSide(features, tail + 1, 1, n);
  }
  if (from < at) {
    const head = here + from - at;
    features[n++] = word[head]! + 45 * template;
    if (classes[head]! !== 0) features[n++] = classes[head]! + 57 * template;
    n = runSide(features, head - 1, -1, n);
  }
  return n;
}
