import type { Article, Warning } from '../article.js';
import { type Language, readLanguage } from '../language/index.js';
import type { DateMention, DateOptions, PubDate } from './dates/date.js';
import { findDates } from './dates/index.js';
import { findPublication } from './dates/publication.js';
import { addMentions } from './entities/add-mentions.js';
import { correctNames, type NameCorrections } from './entities/corrections.js';
import type { Entity } from './entities/entity.js';
import { findNames } from './entities/index.js';
import { mentionAt } from './entities/mention-columns.js';
import { leftOut, mostNames } from './most-finds.js';
import { findQuotes } from './quotes/index.js';
import type { Quote } from './quotes/quote.js';
import type { Resources } from './resources.js';
import { type SummaryOptions, type SummarySentence, summarise } from './summary/index.js';

/** What a command prints beyond the head. */
export const allParts = ['quotes', 'entities', 'dates', 'summary'] as const;
export type Part = (typeof allParts)[number];

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

/** All that was found in one article. A part that was not asked for is null. */
export interface Analysis {
  readonly article: Article;
  readonly published: PubDate | null;
  readonly updated: PubDate | null;
  readonly entities: readonly Entity[] | null;
  readonly quotes: readonly Quote[] | null;
  readonly dates: readonly DateMention[] | null;
  readonly summary: readonly SummarySentence[] | null;
  readonly warnings: readonly Warning[];
}

/** Runs only the stages that the parts need, each over the same tokens: publication → names → quotes → dates → summary. */
export function analyse(
  article: Article,
  parts: ReadonlySet<Part>,
  options: AnalysisOptions,
  resources: Resources,
  corrections: NameCorrections | null = null,
): Analysis {
  const publication = findPublication(article, options.dates);
  const { published, updated } = publication;
  if (parts.size === 0) {
    return {
      article,
      published,
      updated,
      entities: null,
      quotes: null,
      dates: null,
      summary: null,
      warnings: [...article.warnings, ...publication.warnings],
    };
  }
  resources.collect?.();
  const language = readLanguage(article);
  const wantsNames = parts.has('entities') || parts.has('quotes') || parts.has('summary');
  const speech = wantsNames
    ? whoSaidWhat(article, language, resources, options.why, corrections)
    : null;
  resources.collect?.();
  const time = parts.has('dates') ? findDates(article, language, publication, options.dates) : null;
  resources.collect?.();
  const summary =
    parts.has('summary') && speech
      ? summarise(article, language, speech.quotes, options.summary, resources.collect)
      : null;
  // Field by field: V8 is slow at spreading one object and adding to it.
  return {
    article,
    published,
    updated,
    entities: parts.has('entities') && speech ? speech.entities : null,
    quotes: parts.has('quotes') && speech ? speech.quotes : null,
    dates: time?.dates ?? null,
    summary: summary?.sentences ?? null,
    warnings: [
      article,
      publication,
      speech?.ofNames,
      parts.has('quotes') || parts.has('summary') ? speech : null,
      time,
      summary,
    ].flatMap((stage) => stage?.warnings ?? []),
  };
}

/**
 * Names need the quotes too: what "he" and "the president" mean depends on who is speaking. Apart, because what the engines know of
 * each token is as large as the article and must not outlive them.
 */
function whoSaidWhat(
  article: Article,
  language: Language,
  resources: Resources,
  why: boolean,
  corrections: NameCorrections | null,
) {
  const found = findNames(article, language, resources.names());
  const names = corrections ? correctNames(found, corrections) : found;
  resources.collect?.();
  const lexicon = resources.lexicon();
  const { quotes, mentions, warnings } = findQuotes(
    article,
    language,
    names,
    lexicon,
    why,
    resources.collect,
  );
  const last = names.isCut ? mentionAt(names.mentions, names.mentions.length - 1) : undefined;
  return {
    entities: addMentions(names.entities, mentions),
    quotes,
    warnings,
    ofNames: { warnings: last ? [leftOut('names', mostNames, last)] : [] },
  };
}
