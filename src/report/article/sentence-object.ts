import type { SummarySentence } from '../../analysis/summary/summary-search.js';
import type { Locate, Place } from './locate.js';

export interface SentenceObject extends Place {
  readonly text: string;
  readonly score: number;
}

export function sentenceObject(
  found: SummarySentence,
  all: string,
  locate: Locate,
): SentenceObject {
  const { start, end, line, column, paragraph } = locate(found);
  const text = all.slice(start, end);
  return { start, end, line, column, paragraph, text, score: found.score };
}
