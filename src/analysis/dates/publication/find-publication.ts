import type { Article, Warning } from '../../../article.js';
import type { DateOptions, PubDate, Publication } from '../date.js';
import type { Candidate } from './candidate.js';
import { headCandidates } from './head-candidates.js';
import { dateOrder } from './order/date-order.js';
import { type FullDate, pubDate } from './pub-date.js';
import { rawCandidates } from './raw-candidates.js';
import { publicationWarnings } from './warnings.js';
import type { WrittenDate } from './written/written-date.js';

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
    ({ role, date, score }) =>
      role !== 'updated' && score > 0 && (date.year !== null || full !== null),
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
