import type { Article, RawDate, Span } from '../../../article.js';
import type { Candidate } from './candidate.js';
import { clockOf } from './clock/clock-of.js';
import { compactClock, epochClock } from './machine-clock.js';
import { digitsOnlyDate, scanDates } from './written/scan.js';
import type { WrittenDate } from './written/written-date.js';

/** Longest string of metadata or header that is read for a date. */
const longest = 300;

/** The dates that reading collected, interpreted; a raw text without a date gives nothing. */
export function rawCandidates({ text, rawDates }: Article): Candidate[] {
  return rawDates.flatMap((raw) => {
    const candidate = readRaw(raw.span === null ? raw : widened(raw, raw.span, text));
    return candidate === null ? [] : [candidate];
  });
}

/** Year and clock may stand right behind what reading took: `July 18` of `July 18, 2020 - 4:01 PM`. */
function widened(raw: RawDate, { start, end }: Span, text: string): RawDate {
  // Behind a bar another field begins: `14:05, 3 July 2024 | Updated: 09:12, 4 July 2024`.
  const behind = text.slice(end, end + 30);
  const stop = behind.search(/[\n|]|\b(?:updated|modified)\b/i);
  const reach = end + (stop < 0 ? behind.length : stop);
  return raw.source === 'header' && text.startsWith(raw.raw, start)
    ? { ...raw, raw: text.slice(start, reach) }
    : raw;
}

function readRaw(raw: RawDate): Candidate | null {
  const text = raw.raw.slice(0, longest);
  const date = digitsOnlyDate(text) ?? firstDate(text);
  if (date === null) return null;
  const clock =
    date.style === 'epoch'
      ? epochClock(text, date)
      : date.style === 'compact'
        ? compactClock(text, date)
        : clockOf(text, date, 0, text.length);
  const start = Math.min(date.start, clock?.start ?? date.start);
  const end = Math.max(date.end, clock?.end ?? date.end);
  const at = raw.span?.start ?? null;
  return {
    date,
    clock,
    text: text.slice(start, end),
    span: at === null ? null : { start: at + start, end: at + end },
    source: raw.source,
    role: raw.role,
    // "January 2022" is hardly the date of a story that has another.
    score: scoreOf(raw) - (date.day === null ? 60 : 0),
    evidence: raw.from,
  };
}

function firstDate(text: string): WrittenDate | null {
  const dates = scanDates(text, 0, text.length);
  return dates.find(({ year, day }) => year !== null && day !== null) ?? dates[0] ?? null;
}

/** Trust in a source by its name (`kind:field`), best first. Figures: order of right days per source on pages with known dates. */
const trust: readonly (readonly [kind: string, fields: readonly string[], score: number])[] = [
  ['json-ld', ['datepublished'], 110],
  ['json-ld', ['datecreated'], 92],
  ['json-ld', [''], 60],
  ['meta', ['publi', 'issued', 'created', 'pubdate'], 100],
  ['meta', [''], 80],
  ['itemprop', [''], 95],
  ['time', [''], 76],
  ['class', [''], 66],
  ['date line', [''], 64],
];

const bySource: Readonly<Record<RawDate['source'], number>> = {
  metadata: 105,
  header: 98,
  option: 70,
  url: 74,
  dateline: 20,
};

function scoreOf(raw: RawDate): number {
  const name = raw.from.toLowerCase();
  const known = trust.find(
    ([kind, fields]) => name.startsWith(kind) && fields.some((field) => name.includes(field)),
  );
  const score = (raw.source === 'metadata' ? known?.[2] : undefined) ?? bySource[raw.source];
  return raw.role === 'published' ? score : score - 6;
}
