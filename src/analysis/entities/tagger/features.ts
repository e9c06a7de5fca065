import { hashPrime, hashStart } from '../../../language/fnv.js';
import { TokenFlag } from '../../../language/token-kind.js';
import { Bit } from '../token-bits.js';
import { plain } from './characters.js';
import { near, template } from './hashing.js';
import { ints } from './machine.js';
import { bits, codeOf, count, endOf, flags, start } from './piece.js';
import { featuresAt, mostFeatures } from './places.js';
import { runFeatures, runSide } from './run-features.js';
import { shapeAndLength } from './shapes.js';
import { signFeatures } from './sign-features.js';
import { at, here, isCore, isRunEdge, isWord, line, opens } from './target.js';
import { alone, begin, classes, ending, inside, listed, shape, word } from './window.js';

/** The numbers of the features of the token that is aimed at. */
export const features = ints(featuresAt, mostFeatures);

/**
 * Writes the features of the token and returns how many there are. The tagger asks for the four groups one by one, because it remembers
 * the sums of the first three.
 */
export function tokenFeatures(): number {
  let n = ownFeatures(affixFeatures());
  n = sideFeatures(-1, n);
  n = sideFeatures(1, n);
  return otherFeatures(n);
}

/** Prefixes and suffixes of a word, of one to four characters, digits as 0. The last two tell what the others are. */
export function affixFeatures(): number {
  if (!isWord) return 0;
  const first = start[at]!;
  const end = wordEnd();
  const longest = Math.min(4, end - first - 1);
  let prefix = hashStart;
  let suffix = hashStart;
  let n = 0;
  for (let length = 1; length <= longest; length++) {
    prefix = Math.imul(prefix ^ plain(codeOf(first + length - 1)), hashPrime);
    suffix = Math.imul(suffix ^ plain(codeOf(end - length)), hashPrime);
    features[n++] = prefix + (9 + length) * template;
    features[n++] = suffix + (13 + length) * template;
  }
  return n;
}

function wordEnd(): number {
  return endOf(at) - (flags[at]! & TokenFlag.dotted ? 1 : 0);
}

/** The token itself: its word, how it is written, and which lists hold it, alone or in a phrase. */
export function ownFeatures(from: number): number {
  const own = word[here]!;
  const form = shape[here]!;
  const lists = listed[here]!;
  const long = shapeAndLength(form, wordEnd() - start[at]!);
  const shaped = Math.imul(form, near);
  const place = line * 2 + opens;
  let n = from;
  features[n++] = line + 1 * template;
  features[n++] = own + 2 * template;
  features[n++] = Math.imul(own, near) + (long ^ line) + 3 * template;
  features[n++] = long + (line << 24) + 4 * template;
  features[n++] = shaped + place + 5 * template;
  features[n++] = shaped + classes[here]! + 48 * template;
  if (isWord && opens > 0) features[n++] = own + line + 37 * template;
  if (lists === 0) return n;
  features[n++] = lists + 52 * template;
  n = classFeatures(alone[here]!, 0, form, place, n);
  n = classFeatures(begin[here]!, 32, form, place, n);
  return classFeatures(inside[here]!, 64, form, place, n);
}

function classFeatures(
  classes: number,
  kind: number,
  shape: number,
  place: number,
  from: number,
): number {
  let n = from;
  let number = kind;
  for (let rest = classes; rest !== 0; rest >>>= 1) {
    if (rest & 1) {
      const spread = Math.imul(number, near);
      features[n++] = number + 50 * template;
      features[n++] = spread + shape + 51 * template;
      features[n++] = spread + place + 56 * template;
    }
    number++;
  }
  return n;
}

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
