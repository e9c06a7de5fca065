import { bytes, halves, ints } from './machine.js';
import {
  aloneAt,
  beginAt,
  classesAt,
  context,
  endingAt,
  insideAt,
  listedAt,
  mostOfStretch,
  runBackAt,
  runOnAt,
  shapeAt,
  wordAt,
} from './places.js';

// What the features of a stretch of tokens are made of, by place in the stretch plus `context`: made once, asked by every neighbour.
const length = mostOfStretch + 2 * context;
/** Hash of the word; numbers of one length are equal. */
export const word = ints(wordAt, length);
export const shape = ints(shapeAt, length);
/** Hash of the last three letters of a word. */
export const ending = ints(endingAt, length);
/** Bits of `NameWord`: those the tagger knows. */
export const classes = ints(classesAt, length);
/** Which lists hold the token, as a hash; 0 for none. */
export const listed = ints(listedAt, length);
/** Bits of `Listed` for phrases that are this token, begin here, or go on here. */
export const alone = halves(aloneAt, length);
export const begin = halves(beginAt, length);
export const inside = halves(insideAt, length);
/** How far the capitalised run around a core token goes back, over `of`, `al-` … too, and on. */
export const runBack = bytes(runBackAt, length);
export const runOn = bytes(runOnAt, length);
