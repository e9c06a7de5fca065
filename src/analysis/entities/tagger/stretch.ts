import { describeWindow } from './describe-window.js';
import { base, lineCases, lineEnd, lineFirst, stretchEnd, stretchFirst } from './piece.js';

// The stretch of candidate tokens that is looked at: tokens [first, end) of the piece, and how its sentence is written.
export let first = 0;
export let end = 0;
export let lineCase = 0;

let line = 0;

/** Before the first stretch of a piece. */
export function openStretches(): void {
  line = 0;
}

/** Looks at a stretch of the piece and describes it. To be called of each in text order. */
export function openStretch(stretch: number): void {
  const token = stretchFirst[stretch]!;
  while (lineEnd[line]! <= token) line++;
  first = token - base;
  end = stretchEnd[stretch]! - base;
  lineCase = lineCases[line]!;
  describeWindow(first, end, lineFirst[line]! - base, lineEnd[line]! - base);
}
