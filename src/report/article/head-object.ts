import type { PubDate } from '../../analysis/dates/date.js';
import type { Analysis } from '../../analysis/index.js';
import { type Article, isBody } from '../../article.js';
import { isBlank } from '../../language/characters.js';

/** PubDate of the contract. */
export interface PubDateObject {
  readonly value: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly from: PubDate['from'];
  readonly ambiguous: boolean;
  readonly alternatives: readonly string[];
  readonly confidence: PubDate['confidence'];
  /** Only with `--why`. */
  readonly why?: string;
}

/** Where a field of the head was read: `header:Posted`, `first line`. */
export interface EvidenceObject {
  readonly from: string;
  readonly raw: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** `article` of the contract. */
export interface HeadObject {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly source: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: PubDateObject | null;
  readonly updated: PubDateObject | null;
  readonly dateline: {
    readonly place: string | null;
    readonly date: string | null;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly words: number;
  readonly paragraphs: number;
  readonly evidence: { readonly [field: string]: EvidenceObject };
}

/** What is known about the article itself; printed by every command. */
export function headObject({ article, published, updated }: Analysis, why: boolean): HeadObject {
  const { title, subtitle, byline, source, section, url, language, dateline } = article;
  return {
    title,
    subtitle,
    byline,
    source,
    section,
    url,
    language,
    published: published && pubDateObject(published, why),
    updated: updated && pubDateObject(updated, why),
    dateline: dateline && {
      place: dateline.place,
      date: dateline.date,
      start: dateline.start,
      end: dateline.end,
    },
    words: wordCount(article),
    paragraphs: article.blocks.reduce((most, block) => Math.max(most, block.number ?? 0), 0),
    evidence: evidenceObject(article),
  };
}

function pubDateObject(date: PubDate, why: boolean): PubDateObject {
  const { value, text, span, from, ambiguous, alternatives, confidence } = date;
  return {
    value,
    text,
    start: span?.start ?? null,
    end: span?.end ?? null,
    from,
    ambiguous,
    alternatives,
    confidence,
    ...(why && { why: date.why }),
  };
}

function evidenceObject(article: Article): HeadObject['evidence'] {
  const fields: Record<string, EvidenceObject> = Object.create(null);
  for (const [field, { from, raw, span }] of article.evidence) {
    fields[field] = { from, raw, start: span?.start ?? null, end: span?.end ?? null };
  }
  return fields;
}

/** Words of the body: runs of anything but white space. */
function wordCount(article: Article): number {
  let words = 0;
  for (const block of article.blocks) {
    if (!isBody(block)) continue;
    let inWord = false;
    for (let at = block.start; at < block.end; at++) {
      const space = isBlank(article.text.charCodeAt(at));
      if (!space && !inWord) words++;
      inWord = !space;
    }
  }
  return words;
}
