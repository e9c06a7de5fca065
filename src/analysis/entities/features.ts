import { hashPrime, hashStart } from '../../language/hash.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { contextFeatures } from './context-features.js';
import type { NameDocument } from './document.js';
import { lastThree, mix, pair, plain } from './hashing.js';
import { collapsedShape, shortShape } from './shapes.js';
import { Bit } from './token-bits.js';

/** Room for the features of one token. */
export const mostFeatures = 160;

const before = 0x51ed270b;
const after = 0x2545f491;

/** Hash of a neighbour, a fixed one beyond the sentence. */
function hashAt(document: NameDocument, at: number, sentence: number): number {
  if (at < document.sentences.firstToken[sentence]!) return before;
  if (at >= document.sentences.endToken[sentence]!) return after;
  return document.tokens.kind[at] === TokenKind.number
    ? shortShape(document.tokens, at)
    : document.tokens.hash[at]!;
}

function wordsAt(document: NameDocument, at: number, sentence: number): number {
  return at < document.sentences.firstToken[sentence]! ||
    at >= document.sentences.endToken[sentence]!
    ? 0
    : document.words[at]!;
}

function shapeAt(document: NameDocument, at: number, sentence: number): number {
  if (at < document.sentences.firstToken[sentence]!) return before;
  if (at >= document.sentences.endToken[sentence]!) return after;
  return collapsedShape(document.tokens, at);
}

/**
 * Writes the numbers of the features of one candidate token into `out` and returns how many there are.
 * The numbers are full 32-bit hashes; the model takes them modulo its size.
 */
export function tokenFeatures(document: NameDocument, at: number, out: Int32Array): number {
  const { tokens, bits, lineCase } = document;
  const sentence = document.sentences.ofToken[at]!;
  const line = lineCase[sentence]!;
  const first = bits[at]! & Bit.first ? 1 : 0;
  const hash = hashAt(document, at, sentence);
  const shape = collapsedShape(tokens, at);
  const short = shortShape(tokens, at);
  const p1 = hashAt(document, at - 1, sentence);
  const p2 = hashAt(document, at - 2, sentence);
  const n1 = hashAt(document, at + 1, sentence);
  const n2 = hashAt(document, at + 2, sentence);
  const shapeP1 = shapeAt(document, at - 1, sentence);
  const shapeP2 = shapeAt(document, at - 2, sentence);
  const shapeN1 = shapeAt(document, at + 1, sentence);
  const shapeN2 = shapeAt(document, at + 2, sentence);
  const wordsP1 = wordsAt(document, at - 1, sentence);
  const wordsN1 = wordsAt(document, at + 1, sentence);
  let n = 0;
  out[n++] = mix(0, line);
  out[n++] = mix(1, hash);
  out[n++] = mix(2, pair(hash ^ Math.imul(short, 31), line));
  out[n++] = mix(3, short ^ line);
  out[n++] = mix(4, pair(shape, first));
  n = affixes(document, at, out, n);
  out[n++] = mix(20, p1);
  out[n++] = mix(21, n1);
  out[n++] = mix(22, p2);
  out[n++] = mix(23, n2);
  out[n++] = mix(24, pair(p1, hash));
  out[n++] = mix(25, pair(hash, n1));
  out[n++] = mix(26, pair(p1, shape));
  out[n++] = mix(27, pair(n1, shape));
  out[n++] = mix(28, pair(shapeP1, pair(shape, shapeN1)));
  out[n++] = mix(29, pair(shapeP1, shapeP2 ^ line));
  out[n++] = mix(30, pair(shapeN1, shapeN2 ^ line));
  out[n++] = mix(31, pair(p1, n1));
  out[n++] = mix(32, pair(p2, p1));
  out[n++] = mix(33, pair(n1, n2));
  out[n++] = mix(38, pair(wordsP1, shape));
  out[n++] = mix(39, pair(wordsN1, shape));
  out[n++] = mix(48, pair(document.words[at]!, shape));
  if (!(bits[at]! & Bit.alpha)) return listedFeatures(document, at, sentence, shape, line, out, n);
  const glue =
    (tokens.flags[at]! & TokenFlag.spaceBefore ? 0 : 2) +
    (at + 1 < tokens.count && !(tokens.flags[at + 1]! & TokenFlag.spaceBefore) ? 1 : 0);
  out[n++] = mix(34, pair(glue, shape));
  out[n++] = mix(35, suffix(document, at - 1, sentence));
  out[n++] = mix(36, suffix(document, at + 1, sentence));
  if (first) out[n++] = mix(37, pair(hash, line));
  if (bits[at]! & Bit.capital) {
    n = runFeatures(document, at, sentence, line, out, n);
    n = contextFeatures(document, at, line, first, out, n);
  }
  return listedFeatures(document, at, sentence, shape, line * 2 + first, out, n);
}

/** Prefixes and suffixes of one to four characters, digits as 0. */
function affixes(document: NameDocument, at: number, out: Int32Array, n: number): number {
  const { tokens } = document;
  const start = tokens.start[at]!;
  const end = tokens.end[at]! - (tokens.flags[at]! & TokenFlag.dotted ? 1 : 0);
  let prefix = hashStart;
  let ending = hashStart;
  for (let length = 1; length <= 4 && length < end - start; length++) {
    prefix = Math.imul(prefix ^ plain(tokens.text.charCodeAt(start + length - 1)), hashPrime);
    ending = Math.imul(ending ^ plain(tokens.text.charCodeAt(end - length)), hashPrime);
    out[n++] = mix(9 + length, prefix);
    out[n++] = mix(13 + length, ending);
  }
  return n;
}

/** The last three letters of a neighbour. */
function suffix(document: NameDocument, at: number, sentence: number): number {
  const { tokens, sentences } = document;
  if (at < sentences.firstToken[sentence]! || at >= sentences.endToken[sentence]!) return 0;
  if (tokens.kind[at] !== TokenKind.word) return 1;
  return lastThree(document, at);
}

/** What stands around the capitalised run, where in the run this token is, and the run's last word. */
function runFeatures(
  document: NameDocument,
  at: number,
  sentence: number,
  line: number,
  out: Int32Array,
  n: number,
): number {
  const { tokens, runStart, runEnd, words } = document;
  const from = runStart[at]!;
  const last = runEnd[at]!;
  const left = hashAt(document, from - 1, sentence);
  const right = hashAt(document, last + 1, sentence);
  const length = Math.min(last - from, 3) * 4;
  out[n++] = mix(40, pair(left, line));
  out[n++] = mix(41, pair(right, line));
  out[n++] = mix(42, Math.min(at - from, 3) * 8 + Math.min(last - at, 3));
  if (last > at) {
    out[n++] = mix(43, tokens.hash[last]!);
    out[n++] = mix(44, lastThree(document, last));
    if (words[last] !== 0) out[n++] = mix(49, words[last]!);
  }
  if (from < at) {
    out[n++] = mix(45, tokens.hash[from]!);
    if (words[from] !== 0) out[n++] = mix(57, words[from]!);
  }
  out[n++] = mix(46, pair(left, length + (from === at ? 1 : 0)));
  out[n++] = mix(47, pair(right, length + (last === at ? 1 : 0)));
  out[n++] = mix(58, pair(wordsAt(document, from - 1, sentence), length + (from === at ? 1 : 0)));
  out[n++] = mix(59, pair(wordsAt(document, last + 1, sentence), length + (last === at ? 1 : 0)));
  return n;
}

/** Which lists hold this token, alone or in a phrase, and which its neighbours. */
function listedFeatures(
  document: NameDocument,
  at: number,
  sentence: number,
  shape: number,
  place: number,
  out: Int32Array,
  start: number,
): number {
  const { sentences } = document;
  let n = start;
  const here = listedMask(document, at);
  const p1 = at > sentences.firstToken[sentence]! ? listedMask(document, at - 1) : 0;
  const n1 = at + 1 < sentences.endToken[sentence]! ? listedMask(document, at + 1) : 0;
  for (const masks of [document.listedAlone, document.listedBegin, document.listedInside]) {
    const kind = masks === document.listedAlone ? 0 : masks === document.listedBegin ? 32 : 64;
    for (let rest = masks[at]!; rest !== 0; rest &= rest - 1) {
      const listed = kind + 31 - Math.clz32(rest & -rest);
      out[n++] = mix(50, listed);
      out[n++] = mix(51, pair(listed, shape));
      out[n++] = mix(56, pair(listed, place));
    }
  }
  if (here !== 0) out[n++] = mix(52, here);
  if (p1 !== 0) out[n++] = mix(53, pair(p1, shape));
  if (n1 !== 0) out[n++] = mix(54, pair(n1, shape));
  if (here !== 0 && n1 !== 0) out[n++] = mix(55, pair(here, n1));
  if (here !== 0 && p1 !== 0) out[n++] = mix(60, pair(p1, here));
  return n;
}

function listedMask(document: NameDocument, at: number): number {
  return pair(
    document.listedAlone[at]!,
    document.listedBegin[at]! | (document.listedInside[at]! << 16),
  );
}
