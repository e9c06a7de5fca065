import type { DateOptions } from './dates/date.js';
import type { SummaryOptions } from './summary/summary-search.js';

/** What a command prints beyond the head. */
export const allParts = ['quotes', 'entities', 'dates', 'summary'] as const;

export type Part = (typeof allParts)[number];

/** What the user can decide of the analysis. */
export interface AnalysisOptions {
  readonly dates: DateOptions;
  readonly summary: SummaryOptions;
  /** Puts the reasons for each speaker into words (`Quote.why`). */
  readonly why: boolean;
}

export const defaultOptions: AnalysisOptions = {
  dates: { dateOrder: null, timeZone: null },
  summary: { sentences: 3, words: null },
  why: false,
};
