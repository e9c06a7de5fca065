import type { Article, Span, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { endOf } from '../../language/token-extent.js';
import { leftOut, mostFinds } from '../most-finds.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import type { DateWords } from './date-words.js';
import { findReadings } from './find.js';
import type { Reading } from './meaning.js';
import { mentionOf } from './mention.js';
import { partsOf } from './parts.js';
import { publicationDay } from './publication-day.js';
import { readDateWords } from './read-date-words.js';
import { type Context, movePast, newContext } from './resolve/context.js';
import { resolve } from './resolve/index.js';
import { countYears, isNarrative, newYears } from './resolve/narrative.js';
import { rememberResolution } from './resolve/remember.js';
import { dateSharer } from './shared-date.js';
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
  const parts = partsOf(article, language);
  const published = publicationDay(publication.published, options.timeZone);
  const years = newYears(published);
  const words: { last: DateWords | null } = { last: null };
  let room = mostFinds;
  const readings = parts.map((part) => {
    words.last = readDateWords(article, language, part);
    countYears(words.last, years);
    const here = findReadings(words.last, room);
    room -= here.length;
    return here;
  });
  // The rest is made for the dates that there are.
  if (room === mostFinds) return { dates: [], warnings: [] };
  const context = newContext(
    published,
    publicationDay(publication.updated, options.timeZone),
    slashOrder(article, publication, options, readings),
    isNarrative(years),
  );
  const head = [publication.published?.span, publication.updated?.span].filter(
    (span) => span != null,
  );
  const found: Found = { dates: [], warnings: [], open: 0, share: dateSharer() };
  for (let index = 0; index < parts.length; index++) {
    const here = parts.length === 1 ? words.last! : readDateWords(article, language, parts[index]!);
    resolveAll(here, readings[index]!, context, head, found);
    movePast(context, here.count - here.first);
  }
  if (room === 0) found.warnings.push(leftOut('dates', mostFinds, found.dates.at(-1)!));
  if (found.open > 0 && context.publication === null)
    found.warnings.push(noPublicationDate(found.open, article, publication));
  return { dates: found.dates, warnings: found.warnings };
}

interface Found {
  readonly dates: DateMention[];
  readonly warnings: Warning[];
  /** Dates that need a day of publication and have none. */
  open: number;
  readonly share: (date: DateMention) => DateMention;
}

/** Dates beyond these are kept small. */
const manyDates = 1000;

/** Resolves the readings of a part and adds them to what was found before it. Empties their list. */
function resolveAll(
  words: DateWords,
  readings: Reading[],
  context: Context,
  head: readonly Span[],
  found: Found,
): void {
  // Each is let go when it is resolved: those of a text that is full of dates take more room than the dates.
  readings.reverse();
  for (let reading = readings.pop(); reading !== undefined; reading = readings.pop()) {
    if (isInside(words, reading, head)) continue;
    const place = { words, start: reading.start, end: reading.end };
    const resolution = resolve(reading.meaning, place, context);
    rememberResolution(context, reading, resolution);
    const mention = mentionOf(words, reading, resolution);
    found.dates.push(found.dates.length < manyDates ? mention : found.share(mention));
    if (resolution.impossible) found.warnings.push(noSuchDay(words, mention));
    if (resolution.open) found.open++;
  }
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
  const end = endOf(tokens, token[reading.end - 1]!);
  return spans.some((span) => start < span.end && span.start < end);
}
