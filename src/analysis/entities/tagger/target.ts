import { Bit } from '../token-bits.js';
import { bits } from './piece.js';
import { context } from './places.js';
import { runBack, runOn } from './window.js';

// One candidate token while its features are made: what all of them ask for.

/** Its place in the piece, and in the window of its stretch. */
export let at = 0;
export let here = 0;
/** Case of its sentence, and 1 if a capital is due here anyway. */
export let line = 0;
export let opens = 0;
export let isWord = false;
export let isCore = false;
/** First and last token of its run, when it is a core; else itself. */
export let from = 0;
export let last = 0;

/** Looks at a token of the stretch that begins at token `first` of a sentence of this case. */
export function aim(token: number, first: number, lineCase: number): void {
  const own = bits[token]!;
  at = token;
  here = token - first + context;
  line = lineCase;
  opens = own & Bit.first ? 1 : 0;
  isWord = (own & Bit.alpha) !== 0;
  isCore = (own & Bit.core) !== 0;
  from = isCore ? token - runBack[here]! : token;
  last = isCore ? token + runOn[here]! : token;
}

/** Does the token's run end with it on this side (-1 before, 1 after)? */
export function isRunEdge(side: number): boolean {
  return isCore && (side < 0 ? from : last) === at;
}

/** How long the run is, and whether the token is its edge on this side. */
export function runLength(side: number): number {
  return Math.min(last - from, 3) * 4 + ((side < 0 ? from : last) === at ? 1 : 0);
}
