import { near, template } from './hashing.js';
import { runLength, type Target } from './target.js';
import type { Window } from './window.js';

const { imul } = Math;

/** What stands beside the capitalised run. */
export function runSide(
  window: Window,
  token: Target,
  beside: number,
  even: number,
  out: Int32Array,
  start: number,
): number {
  const word = window.word[beside]!;
  const length = runLength(token, even === 0 ? -1 : 1);
  let n = start;
  out[n++] = word + token.line + 40 * template + even;
  out[n++] = imul(word, near) + length + 46 * template + even;
  out[n++] = imul(window.classes[beside]!, near) + length + 58 * template + even;
  return n;
}

/** Where in the capitalised run this token is, the run's first and last word, and what stands beside an edge that is not the token. */
export function runFeatures(window: Window, token: Target, out: Int32Array, start: number): number {
  const { at, here, from, last } = token;
  let n = start;
  out[n++] = Math.min(at - from, 3) * 8 + Math.min(last - at, 3) + 42 * template;
  if (last > at) {
    const tail = here + last - at;
    out[n++] = window.word[tail]! + 43 * template;
    out[n++] = window.ending[tail]! + 44 * template;
    if (window.classes[tail] !== 0) out[n++] = window.classes[tail]! + 49 * template;
    n = runSide(window, token, tail + 1, template, out, n);
  }
  if (from < at) {
    const head = here + from - at;
    out[n++] = window.word[head]! + 45 * template;
    if (window.classes[head] !== 0) out[n++] = window.classes[head]! + 57 * template;
    n = runSide(window, token, head - 1, 0, out, n);
  }
  return n;
}
