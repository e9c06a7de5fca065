import type { Article, Span } from '../../article.js';
import type { Language } from '../../language/index.js';
import { type Tokens, tokenize } from '../../language/tokens.js';
import type { Quote } from '../quotes/quote.js';
import { antecedents } from './antecedents.js';
import { withoutBoilerplate } from './boilerplate/boilerplate.js';
import { choose } from './choose.js';
import { isLead } from './lead.js';
import { centrality, leadBias, leadBiased, lengthPenalty } from './scores.js';
import type {
  SummaryFindings,
  SummaryOptions,
  SummarySearch,
  SummarySentence,
} from './summary-search.js';
import { holdsTerm, termVectors } from './terms/terms.js';
import { spanOf, type Unit } from './unit.js';
import { findUnits } from './units.js';
import { summaryWarnings } from './warnings.js';

/** `collect`: see `Resources`. */
export function searchSummary(
  article: Article,
  language: Language,
  quotes: readonly Quote[],
  options: SummaryOptions,
  collect: () => void = () => {},
): SummarySearch {
  const { tokens } = language;
  const all = findUnits(article, language, quotes);
  if (all.length < 2) {
    const found = all.length === 0 ? nothing : onlyUnit(tokens, all[0]!, options);
    return { tokens, quotes, options, title: null, hasStandfirst: false, units: [], found };
  }
  const title = article.title === null ? null : tokenize(article.title);
  const units = eligible(withoutBoilerplate(tokens, title, all), all);
  // Thousands of lists were made on the way.
  collect();
  const hasStandfirst = units.length > 0 && isStandfirst(article, spanOf(tokens, units[0]!));
  return { tokens, quotes, options, title, hasStandfirst, units, found: nothing };
}

/** Of a source that gives its headline apart, as pages and records do, a paragraph of one sentence. */
function isStandfirst({ evidence, blocks }: Article, { start, end }: Span): boolean {
  if (evidence.get('title')?.span !== null) return false;
  return blocks.some((block) => block.start === start && block.end === end);
}

/**
 * The key sentences, verbatim, in document order. Extractive: position first (the lead of a news story sums it up), then likeness to
 * the whole story, less likeness to what is already chosen. Where the first sentence is no lead, likeness alone decides.
 */
export function summarise(
  article: Article,
  language: Language,
  quotes: readonly Quote[],
  options: SummaryOptions,
): SummaryFindings {
  const search = searchSummary(article, language, quotes, options);
  chooseUnits(search);
  return search.found;
}

export function chooseUnits(search: SummarySearch): void {
  const { tokens, quotes, options, title, units, hasStandfirst } = search;
  if (units.length === 0) return;
  const terms = termVectors(tokens, units, title);
  const central = centrality(terms, units.length);
  const lead = isLead(tokens, units[0]!, central[0]!) ? 0 : -1;
  const ranked = lead < 0 ? central : leadBiased(central);
  const scores = ranked.map((score, row) => score - lengthPenalty(units[row]!));
  const limits = { sentences: options.sentences, words: options.words ?? Number.POSITIVE_INFINITY };
  const rows = choose(units, terms, scores, antecedents(tokens, units, quotes), lead, limits);
  search.found = {
    sentences: rows.map((row) => sentenceOf(tokens, units[row]!, scores[row]!)),
    warnings: hasStandfirst && lead === 0 ? [] : summaryWarnings(tokens, units, lead),
  };
}

const nothing: SummaryFindings = { sentences: [], warnings: [] };

/** The one sentence that there is, furniture or not, has nothing to be compared with: it is all of the story that it could be like. */
function onlyUnit(tokens: Tokens, unit: Unit, { sentences }: SummaryOptions): SummaryFindings {
  if (sentences < 1) return nothing;
  const central = holdsTerm(tokens, unit) ? 1 : 0;
  const ranked = isLead(tokens, unit, central) ? leadBias(central, 0) : central;
  return { sentences: [sentenceOf(tokens, unit, ranked - lengthPenalty(unit))], warnings: [] };
}

function sentenceOf(tokens: Tokens, unit: Unit, score: number): SummarySentence {
  const { start, end } = spanOf(tokens, unit);
  return { start, end, score: Math.round(1000 * score) / 1000 };
}

/** A quotation that fills a page is no summary. */
const longestUnit = 90;

/** Sentences of the story; where there are none, what there is. Bare quotations and very long ones only stand in for nothing better. */
function eligible(clean: readonly Unit[], all: readonly Unit[]): readonly Unit[] {
  const good = clean.filter((unit) => !unit.bareQuote && unit.words <= longestUnit);
  if (good.length > 0) return good;
  return clean.length > 0 ? clean : all;
}
