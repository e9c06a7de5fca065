import type { Article, Warning } from '../article.js';
import { type Language, readLanguage } from '../language/index.js';
import type { DateFindings } from './dates/index.js';
import { type DateSearch, dateSteps, noDates, searchDates } from './dates/index.js';
import { findPublication } from './dates/publication.js';
import { addMentions } from './entities/add-mentions.js';
import { noNames } from './entities/build.js';
import { correctNames, type NameCorrections } from './entities/corrections.js';
import type { Entity, Names } from './entities/entity.js';
import { type NameSearch, nameSteps, searchNames } from './entities/index.js';
import { mentionAt } from './entities/mention-columns.js';
import type { AnalysisOptions, Part } from './index.js';
import { leftOut, mostNames } from './most-finds.js';
import { noQuotes, type QuoteSearch, quoteSteps, searchQuotes } from './quotes/index.js';
import type { Quote } from './quotes/quote.js';
import type { Resources } from './resources.js';
import {
  chooseUnits,
  type SummaryFindings,
  type SummarySearch,
  searchSummary,
} from './summary/index.js';

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

type Stage = (work: Work, setup: Setup) => void;

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

/** In their order; each works on what the ones before it found, over the same tokens. */
export const stages: readonly Stage[] = [
  readPublication,
  readTokens,
  startNames,
  ...nameSteps.map((step) => (work: Work) => work.nameSearch && step(work.nameSearch)),
  readNames,
  startQuotes,
  ...quoteSteps.map((step) => (work: Work) => work.quoteSearch && step(work.quoteSearch)),
  readSpeech,
  startDates,
  ...dateSteps.map((step) => (work: Work) => work.dateSearch && step(work.dateSearch)),
  readDates,
  startSummary,
  readSummary,
];

function readPublication(work: Work, { options }: Setup): void {
  work.publication = findPublication(work.article, options.dates);
}

function readTokens(work: Work, { parts, resources }: Setup): void {
  if (parts.size === 0) return;
  resources.collect?.();
  work.language = readLanguage(work.article);
}

function startNames(work: Work, { parts, resources }: Setup): void {
  const isAsked = parts.has('entities') || parts.has('quotes') || parts.has('summary');
  if (!isAsked || !work.language) return;
  work.nameSearch = searchNames(work.article, work.language, resources.names());
  if (work.nameSearch === null) work.names = noNames;
}

function readNames(work: Work, { corrections }: Setup): void {
  if (!work.nameSearch) return;
  const { names } = work.nameSearch;
  work.names = corrections ? correctNames(names, corrections) : names;
  work.nameSearch = null;
}

function startQuotes(work: Work, { options, resources }: Setup): void {
  const { article, language, names } = work;
  if (!language || !names) return;
  const { collect } = resources;
  collect?.();
  const lexicon = resources.lexicon();
  work.quoteSearch = searchQuotes(article, language, names, lexicon, options.why, collect);
}

function readSpeech(work: Work): void {
  const { names, quoteSearch } = work;
  if (!names) return;
  const { quotes, mentions, warnings } = quoteSearch?.found ?? noQuotes;
  const last = names.isCut ? mentionAt(names.mentions, names.mentions.length - 1) : undefined;
  work.speech = {
    entities: addMentions(names.entities, mentions),
    quotes,
    warnings,
    warningsOfNames: last ? [leftOut('names', mostNames, last)] : [],
  };
  work.names = null;
  work.quoteSearch = null;
}

function startDates(work: Work, { parts, options, resources }: Setup): void {
  const { article, language, publication } = work;
  if (!parts.has('dates') || !language || !publication) return;
  resources.collect?.();
  work.dateSearch = searchDates(article, language, publication, options.dates);
  if (work.dateSearch === null) work.time = noDates;
}

function readDates(work: Work): void {
  if (!work.dateSearch) return;
  work.time = work.dateSearch.found;
  work.dateSearch = null;
}

function startSummary(work: Work, { parts, options, resources }: Setup): void {
  const { article, language, speech } = work;
  if (!parts.has('summary') || !language || !speech) return;
  resources.collect?.();
  work.summarySearch = searchSummary(
    article,
    language,
    speech.quotes,
    options.summary,
    resources.collect,
  );
}

function readSummary(work: Work): void {
  if (!work.summarySearch) return;
  chooseUnits(work.summarySearch);
  work.summary = work.summarySearch.found;
  work.summarySearch = null;
}
