import { TokenKind } from '../../../language/token-kind.js';
import { taggedClasses } from '../../../words/name-words.js';
import { lookUp } from './listed.js';
import { classesOfWord } from './lists.js';
import { hash, kind, size } from './piece.js';
import { context } from './places.js';
import { findRuns } from './runs.js';
import { lastThree, shapeAndLength, shapeOf } from './shapes.js';
import { alone, begin, classes, ending, inside, listed, shape, word } from './window.js';

const before = 0x51ed270b;
const after = 0x2545f491;

/** Describes tokens [first, end) of the sentence [from, to) and their neighbours: fills the window. */
export function describeWindow(first: number, end: number, from: number, to: number): void {
  const start = first - context;
  const stop = end + context;
  for (let at = start; at < stop; at++) {
    const index = at - start;
    alone[index] = 0;
    begin[index] = 0;
    inside[index] = 0;
    if (at >= from && at < to) describe(index, at);
    else outOf(index, at < from);
  }
  findRuns(Math.max(from, start), end, start);
  lookUp(first, end, start);
  for (let index = 0; index < stop - start; index++)
    listed[index] = alone[index]! + Math.imul(begin[index]! | (inside[index]! << 16), 0x1b873593);
}

function describe(index: number, at: number): void {
  const own = shapeOf(at);
  shape[index] = own;
  word[index] = kind[at]! === TokenKind.number ? shapeAndLength(own, size[at]!) : hash[at]!;
  ending[index] = kind[at]! === TokenKind.word ? lastThree(at) : 1;
  classes[index] = classesOfWord(hash[at]!) & taggedClasses;
}

/** What stands for the tokens of other sentences. */
function outOf(index: number, isBefore: boolean): void {
  word[index] = isBefore ? before : after;
  shape[index] = isBefore ? -1 : -2;
  ending[index] = 0;
  classes[index] = 0;
}
