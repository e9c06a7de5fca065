import { hashPrime, hashStart } from '../../../language/fnv.js';
import { TokenFlag } from '../../../language/token-kind.js';
import { plain } from './characters.js';
import { features } from './features.js';
import { near, template } from './hashing.js';
import { codeOf, endOf, flags, start } from './piece.js';
import { shapeAndLength } from './shapes.js';
import { at, here, isWord, line, opens } from './target.js';
import { alone, begin, classes, inside, listed, shape, word } from './window.js';

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
