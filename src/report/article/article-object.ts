import type { Analysis } from '../../analysis/index.js';
import { type Listing, listed } from '../listing.js';
import type { SpeakerShare } from '../speakers.js';
import { type DateObject, dateObject } from './date-object.js';
import type { Detail } from './detail.js';
import { type EntityObject, entityObject } from './entity-object.js';
import { type HeadObject, headObject } from './head-object.js';
import { spanLocator } from './locate.js';
import { type QuoteObject, quoteObject } from './quote-object.js';
import { type SentenceObject, sentenceObject } from './sentence-object.js';
import { type WarningObject, warningObject } from './warning-object.js';

/** The object of one article, as scripts get it: plain data, key order fixed. Every report prints this and nothing else. */
export interface ArticleObject {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly id?: string | number;
  readonly article: HeadObject;
  readonly quotes?: readonly QuoteObject[];
  /** Only with `--group-by speaker`. */
  readonly speakers?: readonly SpeakerShare[];
  readonly entities?: readonly EntityObject[];
  readonly dates?: readonly DateObject[];
  readonly summary?: { readonly sentences: readonly SentenceObject[] };
  /** Only from the command `text`. */
  readonly text?: string;
  readonly warnings: readonly WarningObject[];
}

export function articleObject(
  analysis: Analysis,
  detail: Detail = { why: false, text: false },
  list: Listing = listed,
): ArticleObject {
  const { article, quotes, entities, dates, summary } = analysis;
  const locate = spanLocator(article);
  const parts: Mutable<Partial<ArticleObject>> = { schemaVersion: 1, file: article.file };
  if (article.id !== null) parts.id = article.id;
  parts.article = headObject(analysis, detail.why);
  if (quotes) parts.quotes = list(quotes, (quote, at) => quoteObject(quote, at, locate, detail));
  if (entities)
    parts.entities = list(entities, (entity, at) =>
      entityObject(entity, at, article, locate, detail, list),
    );
  if (dates) parts.dates = list(dates, (date, at) => dateObject(date, at, article, locate, detail));
  if (summary)
    parts.summary = {
      sentences: summary.map((sentence) => sentenceObject(sentence, article.text, locate)),
    };
  if (detail.text) parts.text = article.text;
  parts.warnings = analysis.warnings.map((warning) => warningObject(warning, locate));
  return parts as ArticleObject;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
