import type { Article, Warning } from '../article.js';
import type { Language } from '../language/index.js';
import type { DateFindings, DateSearch } from './dates/date-search.js';
import type { findPublication } from './dates/publication/find-publication.js';
import type { NameCorrections } from './entities/corrections.js';
import type { Entity, Names } from './entities/entity.js';
import type { NameSearch } from './entities/index.js';
import type { AnalysisOptions, Part } from './options.js';
import type { Quote } from './quotes/quote.js';
import type { QuoteSearch } from './quotes/search.js';
import type { Resources } from './resources.js';
import type { SummaryFindings, SummarySearch } from './summary/summary-search.js';

/** What holds for all articles. */
export interface Setup {
  readonly parts: ReadonlySet<Part>;
  readonly options: AnalysisOptions;
  readonly resources: Resources;
  /** What the user says of names. */
  readonly corrections?: NameCorrections | null;
}

/** What the stages found in one article so far; null is not (yet) looked for. */
export interface Work {
  readonly article: Article;
  publication: ReturnType<typeof findPublication> | null;
  language: Language | null;
  /** Each search is let go when all is found (there is none where nothing can be), the names when the speakers are known: what the engines know of each token is as large as the article. */
  nameSearch: NameSearch | null;
  names: Names | null;
  quoteSearch: QuoteSearch | null;
  speech: Speech | null;
  dateSearch: DateSearch | null;
  time: DateFindings | null;
  summarySearch: SummarySearch | null;
  summary: SummaryFindings | null;
}

/** Names need the quotes too: what "he" and "the president" mean depends on who is speaking. */
interface Speech {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly warnings: readonly Warning[];
  readonly warningsOfNames: readonly Warning[];
}

/** Nothing is found yet. */
export function workOn(article: Article): Work {
  return {
    article,
    publication: null,
    language: null,
    nameSearch: null,
    names: null,
    quoteSearch: null,
    speech: null,
    dateSearch: null,
    time: null,
    summarySearch: null,
    summary: null,
  };
}
