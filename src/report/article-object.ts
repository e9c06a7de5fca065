import type { PubDate } from '../analysis/dates/date.js';
import type { Entity } from '../analysis/entities/entity.js';
import type { Analysis } from '../analysis/index.js';
import type { Quote } from '../analysis/quotes/quote.js';
import type { Article, Span } from '../article.js';
import { spanLocator } from './locate.js';

/** The object of one article as ../../contract says: key order fixed, plain data, ready for JSON. */
export function articleObject(analysis: Analysis): Record<string, unknown> {
  const { article } = analysis;
  const locate = spanLocator(article);
  const object: Record<string, unknown> = { schemaVersion: 1, file: article.file };
  if (article.id !== null) object.id = article.id;
  object.article = headObject(analysis);
  if (analysis.quotes) object.quotes = quoteObjects(analysis.quotes, locate);
  if (analysis.entities)
    object.entities = analysis.entities.map((entity, index) =>
      entityObject(entity, index, article, locate),
    );
  if (analysis.dates) {
    object.dates = analysis.dates.map(({ start, end, why: _why, ...rest }, index) => ({
      ...locate({ start, end }),
      id: `d${index + 1}`,
      text: article.text.slice(start, end),
      ...rest,
    }));
  }
  if (analysis.summary) {
    object.summary = {
      sentences: analysis.summary.map(({ start, end, score }) => ({
        ...locate({ start, end }),
        text: article.text.slice(start, end),
        score,
      })),
    };
  }
  object.warnings = analysis.warnings.map(({ code, message, span }) => {
    const at = span ? locate(span) : null;
    return {
      code,
      message,
      start: at?.start ?? null,
      end: at?.end ?? null,
      line: at?.line ?? null,
    };
  });
  return object;
}

type Locate = (span: Span) => Span & { line: number; column: number; paragraph: number | null };

function headObject({ article, published, updated }: Analysis): Record<string, unknown> {
  const { title, subtitle, byline, source, section, url, language, dateline } = article;
  return {
    title,
    subtitle,
    byline,
    source,
    section,
    url,
    language,
    published: published && pubDateObject(published),
    updated: updated && pubDateObject(updated),
    dateline: dateline && {
      place: dateline.place,
      date: dateline.date,
      start: dateline.start,
      end: dateline.end,
    },
    words: wordCount(article),
    paragraphs: article.blocks.reduce((most, block) => Math.max(most, block.number ?? 0), 0),
  };
}

function pubDateObject({
  value,
  text,
  span,
  from,
  ambiguous,
  alternatives,
  confidence,
}: PubDate): Record<string, unknown> {
  return {
    value,
    text,
    start: span?.start ?? null,
    end: span?.end ?? null,
    from,
    ambiguous,
    alternatives,
    confidence,
  };
}

function quoteObjects(quotes: readonly Quote[], locate: Locate): Record<string, unknown>[] {
  return quotes.map((quote, index) => ({
    ...locate(quote),
    id: `q${index + 1}`,
    type: quote.type,
    text: quote.text,
    words: quote.words,
    speaker: quote.speaker && {
      name: quote.speaker.name,
      entity: quote.speaker.entity === null ? null : `e${quote.speaker.entity + 1}`,
      mention: quote.speaker.mention?.text ?? null,
      start: quote.speaker.mention?.start ?? null,
      end: quote.speaker.mention?.end ?? null,
    },
    attribution: quote.attribution,
    cue: quote.cue && { text: quote.cue.text, start: quote.cue.start, end: quote.cue.end },
    rule: quote.rule,
    confidence: quote.confidence,
    group: quote.group === null ? null : `g${quote.group}`,
  }));
}

function entityObject(
  entity: Entity,
  index: number,
  article: Article,
  locate: Locate,
): Record<string, unknown> {
  return {
    id: `e${index + 1}`,
    type: entity.type,
    name: entity.name,
    count: entity.mentions.length,
    forms: entity.forms,
    roles: entity.roles.map((role) => role.text),
    mentions: entity.mentions.map(({ start, end, kind, confidence }) => ({
      ...locate({ start, end }),
      text: article.text.slice(start, end),
      kind,
      confidence,
    })),
  };
}

function wordCount(article: Article): number {
  let words = 0;
  for (const block of article.blocks) {
    if (block.number === null) continue;
    let inWord = false;
    for (let at = block.start; at < block.end; at++) {
      const space = article.text.charCodeAt(at) <= 32 || article.text.charCodeAt(at) === 160;
      if (!space && !inWord) words++;
      inWord = !space;
    }
  }
  return words;
}
