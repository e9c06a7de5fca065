import type { Article, Span, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import type { DateWords } from './date-words.js';
import { findReadings } from './find.js';
import type { Reading } from './meaning.js';
import { mentionOf } from './mention.js';
import { publicationDay } from './publication-day.js';
import { readDateWords } from './read-date-words.js';
import { newContext } from './resolve/context.js';
import { resolve } from './resolve/index.js';
import { rememberResolution } from './resolve/remember.js';
import { slashOrder } from './slash-order.js';

export interface DateFindings {
  /** In text order, not overlapping; the publication date's own text is not among them. */
  readonly dates: readonly DateMention[];
  readonly warnings: readonly Warning[];
}

/** Every date expression of the text, resolved against the publication date or the previous mention. */
export function findDates(
  article: Article,
  language: Language,
  publication: Publication,
  options: DateOptions,
): DateFindings {
  const words = readDateWords(article, language);
  const head = [publication.published?.span, publication.updated?.span].filter(
    (span) => span != null,
  );
  const readings = findReadings(words);
  const context = newContext(
    words,
    publicationDay(publication.published, options.timeZone),
    publicationDay(publication.updated, options.timeZone),
    slashOrder(article, publication, options, readings),
  );
  const dates: DateMention[] = [];
  const warnings: Warning[] = [];
  let open = 0;
  // Each is let go when it is resolved: those of a text that is full of dates take more room than the dates.
  readings.reverse();
  for (let reading = readings.pop(); reading !== undefined; reading = readings.pop()) {
    if (isInside(words, reading, head)) continue;
    const place = { words, start: reading.start, end: reading.end };
    const resolution = resolve(reading.meaning, place, context);
    rememberResolution(context, reading, resolution);
    const mention = mentionOf(words, reading, resolution);
    dates.push(mention);
    if (resolution.impossible) warnings.push(noSuchDay(words, mention));
    if (resolution.open) open++;
  }
  if (open > 0 && context.publication === null)
    warnings.push(noPublicationDate(open, article, publication));
  return { dates, warnings };
}

function noPublicationDate(
  open: number,
  { dateline }: Article,
  { published }: Publication,
): Warning {
  const what = open === 1 ? '1 date stays' : `${open} dates stay`;
  const why =
    published !== null
      ? `the publication date is told as ${published.value}, without a day`
      : dateline?.date == null
        ? 'no publication date found'
        : `no publication date found, and the dateline's "${dateline.date}" names no year`;
  return {
    code: 'no-publication-date',
    message: `${why}: ${what} unresolved; pass the day with --date YYYY-MM-DD`,
    span: null,
  };
}

/** "Feb. 29, 2015". */
function noSuchDay({ tokens }: DateWords, { start, end }: Span): Warning {
  return {
    code: 'no-such-day',
    message: `"${tokens.text.slice(start, end)}": the calendar has no such day`,
    span: { start, end },
  };
}

/** The publication date's own text is no mention. */
function isInside({ tokens, token }: DateWords, reading: Reading, spans: readonly Span[]): boolean {
  if (spans.length === 0) return false;
  const start = tokens.start[token[reading.start]!]!;
  const end = tokens.end[token[reading.end - 1]!]!;
  return spans.some((span) => start < span.end && span.start < end);
}
