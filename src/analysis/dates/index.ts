import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { type Day, dayOf, isRealDate } from './calendar.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import { type DateWords, readDateWords } from './date-words.js';
import { findReadings } from './find.js';
import type { Reading } from './meaning.js';
import { mentionOf } from './mention.js';
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
  const readings = findReadings(words).filter(
    (reading) => !isPublication(words, reading, publication),
  );
  const context = newContext(words, publicationDay(publication));
  const dates: DateMention[] = [];
  let open = 0;
  for (const reading of readings) {
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

function isPublication(
  words: DateWords,
  reading: Reading,
  { published, updated }: Publication,
): boolean {
  const start = words.tokens.start[words.token[reading.start]!]!;
  const end = words.tokens.end[words.token[reading.end - 1]!]!;
  return [published?.span, updated?.span].some(
    (span) => span != null && start < span.end && span.start < end,
  );
}
