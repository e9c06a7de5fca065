import { TokenFlag } from '../../../language/token-kind.js';
import { Bit } from '../token-bits.js';
import { features } from './features.js';
import { near, template } from './hashing.js';
import { bits, count, flags } from './piece.js';
import { runFeatures, runSide } from './run-features.js';
import { signFeatures } from './sign-features.js';
import { at, here, isCore, isRunEdge, isWord, line } from './target.js';
import { classes, ending, listed, shape, word } from './window.js';

/** The neighbour before (-1) or after (1) the token, and that neighbour at the edge of the token's run. */
export function sideFeatures(side: number, from: number): number {
  const beside = here + side;
  const neighbour = word[beside]!;
  const lists = listed[beside]!;
  const form = shape[here]!;
  const shaped = Math.imul(form, near);
  const even = side < 0 ? 0 : template;
  let n = from;
  features[n++] = neighbour + 20 * template + even;
  features[n++] = shaped + neighbour + 26 * template + even;
  features[n++] = shaped + classes[beside]! + 38 * template + even;
  if (lists !== 0) features[n++] = Math.imul(lists, near) + form + 53 * template + even;
  if (isWord) features[n++] = ending[beside]! + 35 * template + even;
  return isRunEdge(side) ? runSide(features, beside, side, n) : n;
}

/** Pairs of neighbours, the run the token is in, and what the rest of the article says about its word. */
export function otherFeatures(from: number): number {
  const n = pairFeatures(from);
  return isWord ? wordFeatures(n) : n;
}

function pairFeatures(from: number): number {
  const left = word[here - 1]!;
  const right = word[here + 1]!;
  const worded = Math.imul(word[here]!, near);
  const form = shape[here]!;
  const leftShape = Math.imul(shape[here - 1]!, near);
  const rightShape = Math.imul(shape[here + 1]!, near);
  const lists = listed[here]!;
  let n = from;
  features[n++] = word[here - 2]! + 22 * template;
  features[n++] = word[here + 2]! + 23 * template;
  features[n++] = worded + left + 24 * template;
  features[n++] = worded + right + 25 * template;
  features[n++] = Math.imul(leftShape + form, near) + shape[here + 1]! + 28 * template;
  features[n++] = leftShape + (shape[here - 2]! ^ (line << 20)) + 29 * template;
  features[n++] = rightShape + (shape[here + 2]! ^ (line << 20)) + 30 * template;
  features[n++] = Math.imul(left, near) + right + 31 * template;
  features[n++] = Math.imul(word[here - 2]!, near) + left + 32 * template;
  features[n++] = Math.imul(word[here + 2]!, near) + right + 33 * template;
  if (lists === 0) return n;
  const leftLists = listed[here - 1]!;
  const rightLists = listed[here + 1]!;
  if (rightLists !== 0) features[n++] = Math.imul(lists, near) + rightLists + 55 * template;
  if (leftLists !== 0) features[n++] = Math.imul(lists, near) + leftLists + 60 * template;
  return n;
}

function wordFeatures(from: number): number {
  const glue =
    (flags[at]! & TokenFlag.spaceBefore ? 0 : 2) +
    (at + 1 < count && !(flags[at + 1]! & TokenFlag.spaceBefore) ? 1 : 0);
  features[from] = Math.imul(shape[here]!, near) + glue + 34 * template;
  if (!isCore) return from + 1;
  const n = runFeatures(features, from + 1);
  return bits[at]! & Bit.capital ? signFeatures(features, n) : n;
}
