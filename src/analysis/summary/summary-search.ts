import type { Span, Warning } from '../../article.js';
import type { Tokens } from '../../language/tokens.js';
import type { Quote } from '../quotes/quote.js';
import type { Unit } from './unit.js';

export interface SummaryOptions {
  /** At most so many; a huge number when only `words` limits. */
  readonly sentences: number;
  /** Upper limit in words (whole sentences, at least one); null = none. */
  readonly words: number | null;
}

export interface SummarySentence extends Span {
  /**
   * 0.5 × centrality (its share of the most central sentence's) + 1 / √rank, without a lead the centrality alone; less for
   * very short and very long sentences. Three decimals.
   */
  readonly score: number;
}

export interface SummaryFindings {
  /** In document order. */
  readonly sentences: readonly SummarySentence[];
  readonly warnings: readonly Warning[];
}

/** The summary of an article while it is made. */
export interface SummarySearch {
  readonly tokens: Tokens;
  readonly quotes: readonly Quote[];
  readonly options: SummaryOptions;
  readonly title: Tokens | null;
  /** The first sentence is one that stands between the headline and the story: those may end without a stop. */
  readonly hasStandfirst: boolean;
  /** What can be chosen, none when all is found already. */
  readonly units: readonly Unit[];
  found: SummaryFindings;
}
