import type { Analysis } from '../../analysis/index.js';
import type { Setup } from '../../analysis/work.js';
import type { Article } from '../../article.js';
import type { Frame } from '../../report/report.js';
import type { Settings } from '../settings.js';
import type { Out } from '../task.js';
import { factsInspector } from './facts.js';
import { prepareTagger } from './prepare-tagger.js';
import { viewInspector } from './view-inspector.js';

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

/** `several`: more than one article can come. @throws UsageError on flags that the command cannot follow. */
export async function inspectorOf(settings: Settings, several: boolean): Promise<Inspector> {
  await prepareTagger();
  if (settings.command !== 'stats') return viewInspector(settings, settings.command, several);
  return factsInspector(settings);
}
