import { hashPrime, hashStart } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag } from '../../language/tokens.js';
import { contextFeatures } from './context-features.js';
import type { NameDocument } from './document.js';
import { near, plain, template } from './hashing.js';
import { runFeatures, runSide } from './run-features.js';
import { shapeAndLength } from './shapes.js';
import { isRunEdge, type Target } from './target.js';
import { Bit } from './token-bits.js';
import type { Window } from './window.js';

const { imul } = Math;

/**
 * Writes the numbers of the features of one candidate token into `out` and returns how many there are. `window` is that of its stretch.
 * The tagger asks for the four groups one by one, because it remembers the sums of the first three.
 */
export function tokenFeatures(
  document: NameDocument,
  window: Window,
  token: Target,
  out: Int32Array,
): number {
  let n = affixFeatures(document, token, out);
  n = ownFeatures(document, window, token, out, n);
  n = sideFeatures(window, token, -1, out, n);
  n = sideFeatures(window, token, 1, out, n);
  return otherFeatures(document, window, token, out, n);
}

/** Prefixes and suffixes of a word, of one to four characters, digits as 0. The last two tell what the others are. */
export function affixFeatures(
  { tokens }: NameDocument,
  { at, isWord }: Target,
  out: Int32Array,
): number {
  if (!isWord) return 0;
  const { text } = tokens;
  const start = tokens.start[at]!;
  const end = wordEnd(tokens, at);
  let prefix = hashStart;
  let ending = hashStart;
  let n = 0;
  for (let length = 1; length <= 4 && length < end - start; length++) {
    prefix = imul(prefix ^ plain(text.charCodeAt(start + length - 1)), hashPrime);
    ending = imul(ending ^ plain(text.charCodeAt(end - length)), hashPrime);
    out[n++] = prefix + (9 + length) * template;
    out[n++] = ending + (13 + length) * template;
  }
  return n;
}

function wordEnd(tokens: NameDocument['tokens'], at: number): number {
  return endOf(tokens, at) - (tokens.flags[at]! & TokenFlag.dotted ? 1 : 0);
}

/** The token itself: its word, how it is written, and which lists hold it, alone or in a phrase. */
export function ownFeatures(
  document: NameDocument,
  window: Window,
  { at, here, line, opens, isWord }: Target,
  out: Int32Array,
  start: number,
): number {
  const word = window.word[here]!;
  const shape = window.shape[here]!;
  const listed = window.listed[here]!;
  const long = shapeAndLength(shape, wordEnd(document.tokens, at) - document.tokens.start[at]!);
  const shaped = imul(shape, near);
  const place = line * 2 + opens;
  let n = start;
  out[n++] = line + 1 * template;
  out[n++] = word + 2 * template;
  out[n++] = imul(word, near) + (long ^ line) + 3 * template;
  out[n++] = long + (line << 24) + 4 * template;
  out[n++] = shaped + place + 5 * template;
  out[n++] = shaped + window.classes[here]! + 48 * template;
  if (isWord && opens) out[n++] = word + line + 37 * template;
  if (listed === 0) return n;
  const { first, alone, begin, inside } = window.line;
  out[n++] = listed + 52 * template;
  n = classFeatures(alone[at - first]!, 0, shape, place, out, n);
  n = classFeatures(begin[at - first]!, 32, shape, place, out, n);
  return classFeatures(inside[at - first]!, 64, shape, place, out, n);
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

/** The neighbour before (-1) or after (1) the token, and that neighbour at the edge of the token's run. */
export function sideFeatures(
  window: Window,
  token: Target,
  side: -1 | 1,
  out: Int32Array,
  start: number,
): number {
  const { here } = token;
  const word = window.word[here + side]!;
  const listed = window.listed[here + side]!;
  const shape = window.shape[here]!;
  const shaped = imul(shape, near);
  const even = side < 0 ? 0 : template;
  let n = start;
  out[n++] = word + 20 * template + even;
  out[n++] = shaped + word + 26 * template + even;
  out[n++] = shaped + window.classes[here + side]! + 38 * template + even;
  if (listed !== 0) out[n++] = imul(listed, near) + shape + 53 * template + even;
  if (token.isWord) out[n++] = window.ending[here + side]! + 35 * template + even;
  return isRunEdge(token, side) ? runSide(window, token, here + side, even, out, n) : n;
}

/** Pairs of neighbours, the run the token is in, and what the rest of the article says about its word. */
export function otherFeatures(
  document: NameDocument,
  window: Window,
  token: Target,
  out: Int32Array,
  start: number,
): number {
  const n = pairFeatures(window, token.here, token.line, out, start);
  return token.isWord ? wordFeatures(document, window, token, out, n) : n;
}

function pairFeatures(
  window: Window,
  here: number,
  line: number,
  out: Int32Array,
  start: number,
): number {
  const left = window.word[here - 1]!;
  const right = window.word[here + 1]!;
  const worded = imul(window.word[here]!, near);
  const shape = window.shape[here]!;
  const leftShape = imul(window.shape[here - 1]!, near);
  const rightShape = imul(window.shape[here + 1]!, near);
  const listed = window.listed[here]!;
  let n = start;
  out[n++] = window.word[here - 2]! + 22 * template;
  out[n++] = window.word[here + 2]! + 23 * template;
  out[n++] = worded + left + 24 * template;
  out[n++] = worded + right + 25 * template;
  out[n++] = imul(leftShape + shape, near) + window.shape[here + 1]! + 28 * template;
  out[n++] = leftShape + (window.shape[here - 2]! ^ (line << 20)) + 29 * template;
  out[n++] = rightShape + (window.shape[here + 2]! ^ (line << 20)) + 30 * template;
  out[n++] = imul(left, near) + right + 31 * template;
  out[n++] = imul(window.word[here - 2]!, near) + left + 32 * template;
  out[n++] = imul(window.word[here + 2]!, near) + right + 33 * template;
  if (listed === 0) return n;
  const leftListed = window.listed[here - 1]!;
  const rightListed = window.listed[here + 1]!;
  if (rightListed !== 0) out[n++] = imul(listed, near) + rightListed + 55 * template;
  if (leftListed !== 0) out[n++] = imul(listed, near) + leftListed + 60 * template;
  return n;
}

function wordFeatures(
  document: NameDocument,
  window: Window,
  token: Target,
  out: Int32Array,
  start: number,
): number {
  const { tokens, bits } = document;
  const { at, here, line, opens } = token;
  const glue =
    (tokens.flags[at]! & TokenFlag.spaceBefore ? 0 : 2) +
    (at + 1 < tokens.count && !(tokens.flags[at + 1]! & TokenFlag.spaceBefore) ? 1 : 0);
  out[start] = imul(window.shape[here]!, near) + glue + 34 * template;
  if (!token.isCore) return start + 1;
  const n = runFeatures(window, token, out, start + 1);
  if (!(bits[at]! & Bit.capital)) return n;
  return contextFeatures(document, window, here, at, line * 2 + opens, out, n);
}
