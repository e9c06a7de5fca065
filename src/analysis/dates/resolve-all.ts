import type { Span, Warning } from '../../article.js';
import { endOf } from '../../language/token-extent.js';
import type { DateMention } from './date.js';
import type { Reading } from './meaning/reading.js';
import { mentionOf } from './mention.js';
import type { Context } from './resolve/context/context.js';
import { rememberResolution } from './resolve/context/remember-resolution.js';
import { resolve } from './resolve/index.js';
import { isToldBeside } from './resolve/shift/told-beside.js';
import type { DateWords } from './words/date-words.js';

/** The dates of an article, as far as they are resolved. */
export interface Found {
  readonly dates: DateMention[];
  readonly warnings: Warning[];
  /** Dates that need a day of publication and have none. */
  open: number;
  readonly share: (date: DateMention) => DateMention;
}

/** Dates beyond these are kept small. */
const manyDates = 1000;

/** Resolves the readings of a part and adds them to what was found before it. Empties their list. */
export function resolveAll(
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
    const next = readings.at(-1);
    const { start, end, meaning } = next && isToldBeside(words, reading, next) ? next : reading;
    const resolution = resolve(meaning, { words, start, end }, context);
    rememberResolution(context, words, reading, resolution);
    const mention = mentionOf(words, reading, resolution);
    found.dates.push(found.dates.length < manyDates ? mention : found.share(mention));
    if (resolution.impossible) found.warnings.push(noSuchDay(words, mention));
    if (resolution.open) found.open++;
  }
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
