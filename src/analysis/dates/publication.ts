import type { Article, Warning } from '../../article.js';
import { dayOf } from './calendar.js';
import type { DateOptions, PubDate, Publication } from './date.js';
import { type Candidate, isoOf } from './publication/candidate.js';
import { headCandidates } from './publication/head-lines.js';
import { dateOrder, type OrderEvidence } from './publication/order.js';
import { rawCandidates } from './publication/raw-dates.js';
import { publicationWarnings } from './publication/warnings.js';
import type { WrittenDate } from './publication/written-date.js';

/** Below this score a date is used, but said to be a guess. */
const sureScore = 60;
const likelyScore = 35;

/** Decides the publication and update dates from the raw dates that reading collected, and from the head of the text. */
export function findPublication(
  article: Article,
  options: DateOptions,
): Publication & { readonly warnings: readonly Warning[] } {
  const candidates = allCandidates(article);
  const open = candidates.some(({ date }) => date.order === 'unknown');
  const order = open ? dateOrder(article, options, candidates) : null;
  const full = candidates.map(({ date }) => date).find(isFull) ?? null;
  const read = (candidate: Candidate | undefined): PubDate | null =>
    candidate === undefined ? null : pubDate(candidate, order, full);
  const ranked = [...candidates].sort((one, other) => other.score - one.score);
  const update = ranked.find(({ role }) => role === 'updated');
  const original = ranked.find(
    ({ role, date }) => role !== 'updated' && (date.year !== null || full !== null),
  );
  const updated = read(update);
  const published =
    read(original) ?? (updated && !isPageStamp(update!) ? onlyUpdated(updated) : null);
  return {
    published,
    updated,
    warnings: publicationWarnings(article, published, updated, candidates),
  };
}

/** A day with its year. */
interface FullDate extends WrittenDate {
  readonly year: number;
  readonly day: number;
}

function isFull(date: WrittenDate): date is FullDate {
  return date.year !== null && date.day !== null;
}

/** Raw dates first; a line of the head that a header already gave is not counted twice. */
function allCandidates(article: Article): Candidate[] {
  const raw = rawCandidates(article);
  if (raw.some(({ score, role }) => score >= 90 && role === 'published')) return raw;
  const taken = raw.flatMap(({ span }) => span ?? []);
  const lines = headCandidates(article.text).filter(
    ({ span }) => !taken.some((other) => other.start < span!.end && span!.start < other.end),
  );
  return [...raw, ...lines];
}

/** What a web page only says of itself is when its file was changed: shops and encyclopedias have that too. */
function isPageStamp({ evidence }: Candidate): boolean {
  return /^(?:meta|json-ld|itemprop|time)\b/.test(evidence);
}

/** An article that only says when it was updated is taken to be of that date: the best anchor there is, said to be a guess. */
function onlyUpdated(updated: PubDate): PubDate {
  return {
    ...updated,
    confidence: 'low',
    why: `${updated.why}; only the date of an update is given`,
  };
}

function pubDate(
  candidate: Candidate,
  order: OrderEvidence | null,
  full: FullDate | null,
): PubDate | null {
  const { date } = candidate;
  if (date.year === null && full === null) return null;
  const year = date.year ?? nearestYear(date, full!);
  const open = date.order === 'unknown';
  const swap = open && order?.order === 'mdy';
  const month = swap ? date.day! : date.month;
  const day = swap ? date.month : date.day;
  const ambiguous = open && !(order?.proof ?? false);
  return {
    value: isoOf(candidate, year, month, day),
    text: candidate.text,
    span: candidate.span,
    from: candidate.source,
    ambiguous,
    alternatives: ambiguous ? [isoOf(candidate, year, day!, month)] : [],
    confidence: ambiguous ? 'low' : confidenceOf(candidate),
    why: why(candidate, order),
  };
}

/** The year that brings a dateline's `Dec 30` next to a full date of the article. */
function nearestYear({ month, day }: WrittenDate, full: FullDate): number {
  const target = dayOf(full.year, full.month, full.day);
  const distance = (year: number): number => Math.abs(dayOf(year, month, day!) - target);
  const years = [full.year, full.year - 1, full.year + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function confidenceOf({ score, date }: Candidate): PubDate['confidence'] {
  if (date.year === null || date.day === null || score < likelyScore) return 'low';
  return score >= sureScore ? 'high' : 'medium';
}

function why({ evidence, date, clock }: Candidate, order: OrderEvidence | null): string {
  const notes = [evidence];
  if (date.style === 'dots') notes.push('points mean day.month.year');
  if (date.order === 'unknown') {
    notes.push(
      order === null
        ? 'day and month may be swapped: nothing tells'
        : `order ${order.order}: ${order.reason}`,
    );
  }
  if (date.year === null) notes.push('the year stands elsewhere');
  if (clock?.zoneName != null && clock.offset === null)
    notes.push(`${clock.zoneName} names several zones: left as local time`);
  return notes.join('; ');
}
