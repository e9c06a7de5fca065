import { readLanguage } from '../language/index.js';
import { noDates, searchDates } from './dates/date-search.js';
import { dateSteps } from './dates/index.js';
import { findPublication } from './dates/publication/find-publication.js';
import { addMentions } from './entities/add-mentions.js';
import { noNames } from './entities/build.js';
import { correctNames } from './entities/corrections.js';
import { nameSteps, searchNames } from './entities/index.js';
import { mentionAt } from './entities/mention-columns.js';
import { leftOut, mostNames } from './most-finds.js';
import { quoteSteps } from './quotes/index.js';
import { noQuotes, searchQuotes } from './quotes/search.js';
import { chooseUnits, searchSummary } from './summary/index.js';
import type { Setup, Work } from './work.js';

type Stage = (work: Work, setup: Setup) => void;

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
