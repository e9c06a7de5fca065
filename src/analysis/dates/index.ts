import type { Article, Span, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { type Day, dayOf, isRealDate } from './calendar.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import type { DateWords } from './date-words.js';
import { findReadings } from './find.js';
import type { Reading } from './meaning.js';
import { mentionOf } from './mention.js';
import { readDateWords } from './read-date-words.js';
import { newContext } from './resolve/context.js';
import { resolve } from './resolve/index.js';
import { rememberResolution } from './resolve/remember.js';

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
  _options: DateOptions,
): DateFindings {
  const words = readDateWords(article, language);
  const head = [publication.published?.span, publication.updated?.span].filter(
    (span) => span != null,
  );
  const context = newContext(words, publicationDay(publication));
  const dates: DateMention[] = [];
  let open = 0;
  for (const reading of findReadings(words)) {
    if (isInside(words, reading, head)) continue;
    const place = { words, start: reading.start, end: reading.end };
    const resolution = resolve(reading.meaning, place, context);
    rememberResolution(context, reading, resolution);
    dates.push(mentionOf(words, reading, resolution));
    if (resolution.open) open++;
  }
  return { dates, warnings: open === 0 ? [] : [noPublicationDate(open)] };
}

function noPublicationDate(open: number): Warning {
  const what = open === 1 ? '1 date stays' : `${open} dates stay`;
  return {
    code: 'no-publication-date',
    message: `no publication date found: ${what} unresolved; pass it with --date YYYY-MM-DD`,
    span: null,
  };
}

/** Day of publication; null when there is none or it is not told to the day. */
function publicationDay({ published }: Publication): Day | null {
  if (published === null) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published.value);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The publication date's own text is no mention. */
function isInside({ tokens, token }: DateWords, reading: Reading, spans: readonly Span[]): boolean {
  if (spans.length === 0) return false;
  const start = tokens.start[token[reading.start]!]!;
  const end = tokens.end[token[reading.end - 1]!]!;
  return spans.some((span) => start < span.end && span.start < end);
}
