import type { Style } from './style.js';

/** The paper that human output is written on. */
export interface Page {
  /** Terminal cells in a line. */
  readonly width: number;
  readonly style: Style;
  /** Reasons asked for: room for long explanations. */
  readonly why: boolean;
}

/** Below this a table is unreadable: one block per row instead. */
export const narrow = 40;

/** Longest line of prose that reads well. */
export const proseWidth = 100;
