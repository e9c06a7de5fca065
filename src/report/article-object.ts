import type { DateMention } from '../analysis/dates/date.js';
import type { Entity, EntityType, Mention, MentionKind } from '../analysis/entities/entity.js';
import type { Analysis } from '../analysis/index.js';
import type { Attribution, Confidence, Quote, QuoteType } from '../analysis/quotes/quote.js';
import type { SummarySentence } from '../analysis/summary/index.js';
import type { Article, Warning } from '../article.js';
import { type HeadObject, headObject } from './head-object.js';
import { type Listing, listed } from './listing.js';
import { type Place, spanLocator } from './locate.js';
import type { SpeakerShare } from './speakers.js';

/** The words around a find, with the space that parts them from it, if any. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

export interface QuoteObject extends Place {
  readonly id: string;
  readonly type: QuoteType;
  readonly text: string;
  readonly words: number;
  readonly speaker: {
    readonly name: string;
    readonly entity: string | null;
    readonly mention: string | null;
    readonly start: number | null;
    readonly end: number | null;
  } | null;
  readonly attribution: Attribution;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly group: string | null;
  /** Only with `--why`. */
  readonly why?: readonly string[];
  /** Only with `--context`: the words around. */
  readonly context?: Context;
}

export interface MentionObject extends Place {
  readonly text: string;
  readonly kind: MentionKind;
  readonly confidence: number;
  readonly why?: readonly string[];
  readonly context?: Context;
}

export interface EntityObject {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly count: number;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly string[];
  readonly mentions: readonly MentionObject[];
}

export interface DateObject extends Place {
  readonly id: string;
  readonly text: string;
  readonly type: DateMention['type'];
  readonly value: string;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: DateMention['grain'];
  readonly anchor: DateMention['anchor'];
  readonly ambiguous: boolean;
  readonly alternatives: readonly string[];
  readonly rule: string;
  readonly confidence: DateMention['confidence'];
  readonly why?: string;
  readonly context?: Context;
}

export interface SentenceObject extends Place {
  readonly text: string;
  readonly score: number;
}

export interface WarningObject {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
}

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

export interface Detail {
  /** Adds the reasons: `why` on every find, and where the head fields were read. */
  readonly why: boolean;
  /** Adds the clean text. */
  readonly text: boolean;
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

function warningObject({ code, message, span }: Warning, locate: Locate): WarningObject {
  const { start, end, line } = span ? locate(span) : { start: null, end: null, line: null };
  return { code, message, start, end, line };
}

type Locate = ReturnType<typeof spanLocator>;

// Finds are written out field by field: a text can hold a hundred thousand of them, and spreading `locate` costs several times as much.

function quoteObject(quote: Quote, index: number, locate: Locate, { why }: Detail): QuoteObject {
  const { speaker, cue } = quote;
  const { start, end, line, column, paragraph } = locate(quote);
  const object: QuoteObject = {
    start,
    end,
    line,
    column,
    paragraph,
    id: `q${index + 1}`,
    type: quote.type,
    text: quote.text,
    words: quote.words,
    speaker: speaker && {
      name: speaker.name,
      entity: speaker.entity === null ? null : `e${speaker.entity + 1}`,
      mention: speaker.mention?.text ?? null,
      start: speaker.mention?.start ?? null,
      end: speaker.mention?.end ?? null,
    },
    attribution: quote.attribution,
    cue: cue && { text: cue.text, start: cue.start, end: cue.end },
    rule: quote.rule,
    confidence: quote.confidence,
    group: quote.group === null ? null : `g${quote.group}`,
  };
  return why ? { ...object, why: quote.why } : object;
}

function entityObject(
  entity: Entity,
  index: number,
  article: Article,
  locate: Locate,
  { why }: Detail,
  list: Listing,
): EntityObject {
  return {
    id: `e${index + 1}`,
    type: entity.type,
    name: entity.name,
    // Names only: pronouns and role nouns are mentions too, but not what a reader counts.
    count: entity.forms.reduce((sum, form) => sum + form.count, 0),
    forms: entity.forms.map(({ text, count }) => ({ text, count })),
    roles: entity.roles.map((role) => role.text),
    mentions: list(entity.mentions, (mention) => mentionObject(mention, article, locate, why)),
  };
}

function mentionObject(
  mention: Mention,
  article: Article,
  locate: Locate,
  why: boolean,
): MentionObject {
  const { start, end, line, column, paragraph } = locate(mention);
  const text = article.text.slice(start, end);
  const { kind, confidence, evidence } = mention;
  const object = { start, end, line, column, paragraph, text, kind, confidence };
  return why ? { ...object, why: evidence } : object;
}

function dateObject(
  date: DateMention,
  index: number,
  article: Article,
  locate: Locate,
  { why }: Detail,
): DateObject {
  const { start, end, line, column, paragraph } = locate(date);
  const object: DateObject = {
    start,
    end,
    line,
    column,
    paragraph,
    id: `d${index + 1}`,
    text: article.text.slice(start, end),
    type: date.type,
    value: date.value,
    mod: date.mod,
    from: date.from,
    to: date.to,
    grain: date.grain,
    anchor: date.anchor,
    ambiguous: date.ambiguous,
    alternatives: date.alternatives,
    rule: date.rule,
    confidence: date.confidence,
  };
  return why ? { ...object, why: `${date.rule}: ${date.why}` } : object;
}

function sentenceObject(found: SummarySentence, all: string, locate: Locate): SentenceObject {
  const { start, end, line, column, paragraph } = locate(found);
  const text = all.slice(start, end);
  return { start, end, line, column, paragraph, text, score: found.score };
}
