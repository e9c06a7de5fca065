import { NameWord } from '../../../words/name-words.js';
import { Bit, longestRun } from '../token-bits.js';
import { bits } from './piece.js';
import { classes, runBack, runOn } from './window.js';

/** Neighbouring cores are a run; its start also reaches back over one `of` or hyphen to the run before. By places in the window that begins at `start`. */
export function findRuns(first: number, end: number, start: number): void {
  let last = -9;
  for (let at = first; at < end; at++) {
    if (!(bits[at]! & Bit.core)) continue;
    const gap = at - last;
    const joined = gap === 1 || (gap === 2 && isLink(at - 1, start));
    runBack[at - start] = joined ? Math.min(longestRun, runBack[last - start]! + gap) : 0;
    last = at;
  }
  for (let at = end - 1; at >= first; at--) {
    if (!(bits[at]! & Bit.core)) continue;
    runOn[at - start] = last === at + 1 ? Math.min(longestRun, runOn[last - start]! + 1) : 0;
    last = at;
  }
}

/** May this candidate, which is no core, stand inside a run? */
function isLink(at: number, start: number): boolean {
  return (bits[at]! & Bit.candidate) !== 0 && (classes[at - start]! & NameWord.connector) !== 0;
}
