import { hashPrime, hashStart } from '../../language/hash.js';
import { TokenFlag } from '../../language/tokens.js';
import { contextFeatures } from './context-features.js';
import type { NameDocument } from './document.js';
import { near, plain, template } from './hashing.js';
import { shapeAndLength } from './shapes.js';
import { Bit } from './token-bits.js';
import { context, type Window } from './window.js';

/** Room for the features of one token. */
export const mostFeatures = 160;

const { imul } = Math;

/**
 * Writes the numbers of the features of one candidate token into `out` and returns how many there are.
 * `window` is that of its stretch, which begins at token `first`. Hashes overflow on purpose: the array keeps the low 32 bits.
 */
export function tokenFeatures(
  document: NameDocument,
  window: Window,
  first: number,
  at: number,
  out: Int32Array,
): number {
  const { tokens, bits } = document;
  const here = at - first + context;
  const line = document.lineCase[document.sentences.ofToken[at]!]!;
  const opens = bits[at]! & Bit.first ? 1 : 0;
  const place = line * 2 + opens;
  const word = window.word[here]!;
  const shape = window.shape[here]!;
  const left = window.word[here - 1]!;
  const right = window.word[here + 1]!;
  const start = tokens.start[at]!;
  const end = tokens.end[at]! - (tokens.flags[at]! & TokenFlag.dotted ? 1 : 0);
  const long = shapeAndLength(shape, end - start);
  const shaped = imul(shape, near);
  const worded = imul(word, near);
  const leftShape = imul(window.shape[here - 1]!, near);
  const rightShape = imul(window.shape[here + 1]!, near);
  let n = 0;
  out[n++] = line + 1 * template;
  out[n++] = word + 2 * template;
  out[n++] = worded + (long ^ line) + 3 * template;
  out[n++] = long + (line << 24) + 4 * template;
  out[n++] = shaped + place + 5 * template;
  out[n++] = left + 20 * template;
  out[n++] = right + 21 * template;
  out[n++] = window.word[here - 2]! + 22 * template;
  out[n++] = window.word[here + 2]! + 23 * template;
  out[n++] = worded + left + 24 * template;
  out[n++] = worded + right + 25 * template;
  out[n++] = shaped + left + 26 * template;
  out[n++] = shaped + right + 27 * template;
  out[n++] = imul(leftShape + shape, near) + window.shape[here + 1]! + 28 * template;
  out[n++] = leftShape + (window.shape[here - 2]! ^ (line << 20)) + 29 * template;
  out[n++] = rightShape + (window.shape[here + 2]! ^ (line << 20)) + 30 * template;
  out[n++] = imul(left, near) + right + 31 * template;
  out[n++] = imul(window.word[here - 2]!, near) + left + 32 * template;
  out[n++] = imul(window.word[here + 2]!, near) + right + 33 * template;
  out[n++] = shaped + window.classes[here - 1]! + 38 * template;
  out[n++] = shaped + window.classes[here + 1]! + 39 * template;
  out[n++] = shaped + window.classes[here]! + 48 * template;
  n = listedFeatures(document, window, here, at, place, out, n);
  if (!(bits[at]! & Bit.alpha)) return n;
  n = affixes(tokens.text, start, end, out, n);
  const glue =
    (tokens.flags[at]! & TokenFlag.spaceBefore ? 0 : 2) +
    (at + 1 < tokens.count && !(tokens.flags[at + 1]! & TokenFlag.spaceBefore) ? 1 : 0);
  out[n++] = shaped + glue + 34 * template;
  out[n++] = window.ending[here - 1]! + 35 * template;
  out[n++] = window.ending[here + 1]! + 36 * template;
  if (opens) out[n++] = word + line + 37 * template;
  if (!(bits[at]! & Bit.core)) return n;
  n = runFeatures(document, window, first, at, line, out, n);
  return bits[at]! & Bit.capital ? contextFeatures(document, window, here, at, place, out, n) : n;
}

/** Prefixes and suffixes of one to four characters, digits as 0. */
function affixes(text: string, start: number, end: number, out: Int32Array, n: number): number {
  let prefix = hashStart;
  let ending = hashStart;
  for (let length = 1; length <= 4 && length < end - start; length++) {
    prefix = imul(prefix ^ plain(text.charCodeAt(start + length - 1)), hashPrime);
    ending = imul(ending ^ plain(text.charCodeAt(end - length)), hashPrime);
    out[n++] = prefix + (9 + length) * template;
    out[n++] = ending + (13 + length) * template;
  }
  return n;
}

/** What stands around the capitalised run, where in the run this token is, and the run's first and last word. */
function runFeatures(
  document: NameDocument,
  window: Window,
  first: number,
  at: number,
  line: number,
  out: Int32Array,
  n: number,
): number {
  const from = at - document.runBack[at]!;
  const last = at + document.runOn[at]!;
  const head = from - first + context;
  const tail = last - first + context;
  const left = window.word[head - 1]!;
  const right = window.word[tail + 1]!;
  const length = Math.min(last - from, 3) * 4;
  const begins = length + (from === at ? 1 : 0);
  const ends = length + (last === at ? 1 : 0);
  out[n++] = left + line + 40 * template;
  out[n++] = right + line + 41 * template;
  out[n++] = Math.min(at - from, 3) * 8 + Math.min(last - at, 3) + 42 * template;
  if (last > at) {
    out[n++] = window.word[tail]! + 43 * template;
    out[n++] = window.ending[tail]! + 44 * template;
    if (window.classes[tail] !== 0) out[n++] = window.classes[tail]! + 49 * template;
  }
  if (from < at) {
    out[n++] = window.word[head]! + 45 * template;
    if (window.classes[head] !== 0) out[n++] = window.classes[head]! + 57 * template;
  }
  out[n++] = imul(left, near) + begins + 46 * template;
  out[n++] = imul(right, near) + ends + 47 * template;
  out[n++] = imul(window.classes[head - 1]!, near) + begins + 58 * template;
  out[n++] = imul(window.classes[tail + 1]!, near) + ends + 59 * template;
  return n;
}

/** Which lists hold this token, alone or in a phrase, and which its neighbours. */
function listedFeatures(
  document: NameDocument,
  window: Window,
  index: number,
  at: number,
  place: number,
  out: Int32Array,
  start: number,
): number {
  const here = window.listed[index]!;
  const left = window.listed[index - 1]!;
  const right = window.listed[index + 1]!;
  const shape = window.shape[index]!;
  let n = start;
  if (left !== 0) out[n++] = imul(left, near) + shape + 53 * template;
  if (right !== 0) out[n++] = imul(right, near) + shape + 54 * template;
  if (here === 0) return n;
  out[n++] = here + 52 * template;
  if (right !== 0) out[n++] = imul(here, near) + right + 55 * template;
  if (left !== 0) out[n++] = imul(here, near) + left + 60 * template;
  n = classFeatures(document.listedAlone[at]!, 0, shape, place, out, n);
  n = classFeatures(document.listedBegin[at]!, 32, shape, place, out, n);
  return classFeatures(document.listedInside[at]!, 64, shape, place, out, n);
}

function classFeatures(
  classes: number,
  kind: number,
  shape: number,
  place: number,
  out: Int32Array,
  start: number,
): number {
  let n = start;
  for (let rest = classes; rest !== 0; rest &= rest - 1) {
    const listed = kind + 31 - Math.clz32(rest & -rest);
    const spread = imul(listed, near);
    out[n++] = listed + 50 * template;
    out[n++] = spread + shape + 51 * template;
    out[n++] = spread + place + 56 * template;
  }
  return n;
}
