import type { Meaning } from './meaning.js';

/** TIMEX3 modifiers. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'ON_OR_AFTER'
  | 'ON_OR_BEFORE'
  | 'BEFORE'
  | 'AFTER';

/** An expression that a rule read: words [start, end) and their meaning. */
export interface Reading {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
}
