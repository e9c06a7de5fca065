import type { DateMention, DateOptions, Publication } from '../../../src/analysis/dates/date.js';
import type { DateFindings } from '../../../src/analysis/dates/date-search.js';
import { findDates } from '../../../src/analysis/dates/index.js';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import type { Article, RawDate } from '../../../src/article.js';
import { readLanguage } from '../../../src/language/index.js';
import { articleOf } from '../article.js';

const plain: DateOptions = { dateOrder: null, timeZone: null };

/** An article of one paragraph per line, published on `date` (null = nothing says when). */
export function story(text: string, date: string | null = null): Article {
  const raw: RawDate[] =
    date === null
      ? []
      : [{ role: 'published', source: 'metadata', from: 'record:date', raw: date, span: null }];
  return withRawDates(text, raw);
}

export function withRawDates(
  text: string,
  rawDates: RawDate[],
  more: Partial<Article> = {},
): Article {
  return articleOf(text, { file: 'story.txt', language: null, rawDates, ...more });
}

const undated: Publication = { published: null, updated: null };

/** The dates of a text published on `date`; null = nothing says when, and no date of the text is taken for it. */
export function datesIn(
  text: string,
  date: string | null = null,
  more: Partial<DateOptions> = {},
): DateFindings {
  const options = { ...plain, ...more };
  const article = story(text, date);
  const publication = date === null ? undated : findPublication(article, options);
  return findDates(article, readLanguage(article), publication, options);
}

/** `text → value` of every mention: what a table of cases compares. */
export function readings(
  text: string,
  date: string | null = null,
  more: Partial<DateOptions> = {},
): string[] {
  return datesIn(text, date, more).dates.map((mention) => show(text, mention));
}

export function show(text: string, { start, end, value, mod }: DateMention): string {
  return `${text.slice(start, end)} → ${value}${mod === null ? '' : ` ${mod}`}`;
}
