import { lineCaseAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Line } from './line.js';
import { Bit } from './token-bits.js';
import { context } from './window.js';

/** One candidate token while its features are made: what all of them ask for. Hashes overflow on purpose. */
export interface Target {
  at: number;
  /** Place in the window of its stretch. */
  here: number;
  /** Case of its sentence, and whether a capital is due here anyway. */
  line: number;
  opens: number;
  isWord: boolean;
  isCore: boolean;
  /** First and last token of its run, when it is a core; else itself. */
  from: number;
  last: number;
}

const target: Target = {
  at: 0,
  here: 0,
  line: 0,
  opens: 0,
  isWord: false,
  isCore: false,
  from: 0,
  last: 0,
};

/** Looks at a candidate token of the stretch of this line that begins at token `first`. Good until the next call. */
export function aim(document: NameDocument, line: Line, first: number, at: number): Target {
  const bits = document.bits[at]!;
  target.at = at;
  target.here = at - first + context;
  target.line = lineCaseAt(document, at);
  target.opens = bits & Bit.first ? 1 : 0;
  target.isWord = (bits & Bit.alpha) !== 0;
  target.isCore = (bits & Bit.core) !== 0;
  target.from = target.isCore ? at - line.runBack[at - line.first]! : at;
  target.last = target.isCore ? at + line.runOn[at - line.first]! : at;
  return target;
}

/** Does the token's run end with it on this side? */
export function isRunEdge({ at, isCore, from, last }: Target, side: -1 | 1): boolean {
  return isCore && (side < 0 ? from : last) === at;
}

/** How long the run is, and whether the token is its edge on this side. */
export function runLength({ at, from, last }: Target, side: -1 | 1): number {
  return Math.min(last - from, 3) * 4 + ((side < 0 ? from : last) === at ? 1 : 0);
}
