import { TokenKind } from '../../language/tokens.js';
import { taggedClasses } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import { lastThree } from './hashing.js';
import { type Line, lineOf, noLine } from './line.js';
import { shapeAndLength, shapeOf } from './shapes.js';
import { usualStretch } from './viterbi.js';

/** Tokens of context on either side of a stretch. */
export const context = 2;

const before = 0x51ed270b;
const after = 0x2545f491;

/** What the features of a stretch of tokens are made of, by place in the stretch plus `context`: made once, asked by every neighbour. */
export interface Window {
  /** Hash of the word; numbers of one length are equal. */
  word: Int32Array;
  shape: Int32Array;
  /** Hash of the last three letters of a word. */
  ending: Int32Array;
  /** Bits of `NameWord`: those the tagger knows. */
  classes: Int32Array;
  /** Which lists hold the token, as a hash; 0 for none. */
  listed: Int32Array;
  /** The line that the stretch is a part of. */
  line: Line;
}

const window: Window = { ...sized(usualStretch + 2 * context), line: noLine };

function sized(length: number): Omit<Window, 'line'> {
  return {
    word: new Int32Array(length),
    shape: new Int32Array(length),
    ending: new Int32Array(length),
    classes: new Int32Array(length),
    listed: new Int32Array(length),
  };
}

/** Describes tokens [first, end) of one sentence and their neighbours. Good until the next call. */
export function openWindow(document: NameDocument, first: number, end: number): Window {
  const { tokens } = document;
  const line = lineOf(document, first);
  const { first: from, end: to, alone, begin, inside } = line;
  window.line = line;
  const length = end - first + 2 * context;
  if (window.word.length < length) Object.assign(window, sized(2 * length));
  for (let index = 0, at = first - context; index < length; index++, at++) {
    if (at < from || at >= to) {
      window.word[index] = at < from ? before : after;
      window.shape[index] = at < from ? -1 : -2;
      window.ending[index] = 0;
      window.classes[index] = 0;
      window.listed[index] = 0;
      continue;
    }
    const kind = tokens.kind[at]!;
    const shape = shapeOf(tokens, at);
    window.shape[index] = shape;
    window.word[index] =
      kind === TokenKind.number ? shapeAndLength(shape, tokens.size[at]!) : tokens.hash[at]!;
    window.ending[index] = kind === TokenKind.word ? lastThree(tokens, at) : 1;
    window.classes[index] = wordAt(document, at) & taggedClasses;
    window.listed[index] =
      alone[at - from]! + Math.imul(begin[at - from]! | (inside[at - from]! << 16), 0x1b873593);
  }
  return window;
}
