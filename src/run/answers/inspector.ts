import type { Analysis } from '../../analysis/index.js';
import type { Setup } from '../../analysis/work.js';
import type { Article } from '../../article.js';
import type { Frame } from '../../report/report.js';
import type { Out } from '../task.js';

/** What one article gives: its piece of the output, and lines for standard error. */
export interface Piece {
  readonly out: Out;
  readonly notes: readonly string[];
}

/** Turns articles into pieces of output. Made of plain settings alone, so any thread can have its own. */
export interface Inspector {
  readonly report: Frame;
  /** How articles are analysed. */
  readonly setup: Setup;
  piece(found: Analysis): Piece;
  /** Analyses and prints an article by itself whose memory counts. */
  long(article: Article): Piece;
}
