import { expect } from 'vitest';
import type { Analysis } from '../../../src/analysis/index.js';
import type { Article, Span } from '../../../src/article.js';

/** What must hold for every article, whatever it was read from. */
export function expectSoundArticle(article: Article): void {
  expectOrder(article.blocks, article.text, 'disjoint');
  for (const field of [article.dateline, ...article.warnings.map(({ span }) => span)]) {
    if (field) expectInside(field, article.text);
  }
  for (const { span } of [...article.evidence.values(), ...article.rawDates]) {
    if (span) expectInside(span, article.text);
  }
}

/** What must hold for every analysis: spans inside the text, in order, sanely nested, and texts that are what they say. */
export function expectSoundAnalysis(analysis: Analysis): void {
  const { text } = analysis.article;
  expectSoundArticle(analysis.article);
  for (const { span } of analysis.warnings) if (span) expectInside(span, text);
  for (const pub of [analysis.published, analysis.updated]) {
    if (pub?.span) expectInside(pub.span, text);
    if (pub) expectIsoDate(pub.value);
  }
  expectQuotes(analysis);
  for (const entity of analysis.entities ?? []) {
    expect(entity.mentions.length).toBeGreaterThan(0);
    expect(entity.name).not.toBe('');
    expectOrder([...entity.mentions], text, 'disjoint');
  }
  expectOrder(analysis.dates ?? [], text, 'disjoint');
  for (const date of analysis.dates ?? []) {
    expect(date.value).not.toMatch(/NaN|undefined|null|Infinity|^$/);
    for (const bound of [date.from, date.to]) if (bound !== null) expectIsoDate(bound);
    if (date.from !== null && date.to !== null && !/^-/.test(date.from)) {
      expect(date.from <= date.to).toBe(true);
    }
  }
  expectOrder(analysis.summary ?? [], text, 'disjoint');
  for (const { score } of analysis.summary ?? []) expect(Number.isFinite(score)).toBe(true);
}

function expectQuotes({ article, quotes, entities }: Analysis): void {
  expectOrder(quotes ?? [], article.text, 'nested');
  for (const quote of quotes ?? []) {
    expect(Number.isInteger(quote.words)).toBe(true);
    for (const part of [quote.cue, quote.speaker?.mention]) {
      if (!part) continue;
      expectInside(part, article.text);
      expect(article.text.slice(part.start, part.end)).toBe(part.text);
    }
    const entity = quote.speaker?.entity;
    if (entity !== undefined && entity !== null && entities) {
      expect(entities[entity]).toBeDefined();
    }
  }
}

function expectInside({ start, end }: Span, text: string): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Sorted by start; `disjoint` spans do not overlap, `nested` ones overlap only by one lying inside the other. */
function expectOrder(spans: readonly Span[], text: string, how: 'disjoint' | 'nested'): void {
  const open: Span[] = [];
  let before: Span | null = null;
  for (const span of spans) {
    expectInside(span, text);
    if (before) expect(span.start).toBeGreaterThanOrEqual(before.start);
    if (before && how === 'disjoint') expect(span.start).toBeGreaterThanOrEqual(before.end);
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    const around = open.at(-1);
    if (around) expect(span.end).toBeLessThanOrEqual(around.end);
    open.push(span);
    before = span;
  }
}

const isoDate =
  /^[+-]?\d{2,6}(-(\d{2}|W\d{2}|Q\d|H\d|SP|SU|FA|WI)(-(\d{2}|WE|\d))?)?(T(\d{2}(:\d{2}(:\d{2}(\.\d{1,9})?)?)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function expectIsoDate(value: string): void {
  expect(value).toMatch(isoDate);
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?/.exec(value) ?? [];
  if (month) expect(Number(month)).toBeLessThanOrEqual(12);
  if (day) expect(Number(day)).toBeLessThanOrEqual(31);
}
