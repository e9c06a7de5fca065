import type { RawDate, Span } from '../../../article.js';
import { readNames } from '../byline/read-names.js';
import { collapse, type Draft, forgetHeadline, setByline, setField } from '../draft.js';
import { headStep, isSpace, type Lines } from '../lines.js';
import { dateOnly } from './date-only.js';
import { datedLine } from './dated-line.js';
import { isHeaderLine, type Key, keyAt } from './header-key.js';

/** `Posted: 04.12.2023 10:31` and several on one line: `PUBLISHED: … | UPDATED: …`. Known keys only. */
export function headerLine(text: string, lines: Lines, line: number, draft: Draft) {
  const start = lines.start[line]!;
  const end = lines.end[line]!;
  const first = keyAt(text, start, end);
  if (first === null || !isHeaderLine(text, start, end)) return null;
  let next = line + 1;
  while (isContinuation(text, lines, next)) next++;
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    const key = keyAt(text, from, to);
    if (key !== null) readField(text, key, to, draft);
    else readDate(text, from, to, draft);
    from = pieceStart(text, to, end);
  }
  const kind = first.field === 'title' ? 'title' : first.field === 'byline' ? 'byline' : 'header';
  const from = kind === 'title' ? Math.min(first.valueStart, end) : start;
  return headStep(kind, { start: from, end: lines.end[next - 1]! }, next);
}

const bar = 124;

/** Where a bar or a gap stands before the next key or date of the line; its end when none does. */
function pieceEnd(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const isGap = isSpace(text.charCodeAt(at)) && text.startsWith('   ', at);
    if (text.charCodeAt(at) !== bar && !isGap) continue;
    const next = pieceStart(text, at, end);
    if (keyAt(text, next, end) !== null || isDateAt(text, next, end)) return at;
    if (isGap) at = next - 1;
  }
  return end;
}

function isDateAt(text: string, from: number, end: number): boolean {
  let to = from;
  while (to < end && text.charCodeAt(to) !== bar && !text.startsWith('   ', to)) to++;
  return to > from && dateOnly(text.slice(from, to).trim()) !== null;
}

function pieceStart(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text.charCodeAt(next) === bar || isSpace(text.charCodeAt(next)))) next++;
  return next;
}

/** `|2021-05-04 10:31:00|` between the fields. */
function readDate(text: string, start: number, end: number, draft: Draft): void {
  const raw = text.slice(start, end).trim();
  if (dateOnly(raw) !== null) datedLine(draft, raw, 'date line', raw, start, 'unknown');
}

/** An indented line under a header line carries on its value. */
function isContinuation(text: string, lines: Lines, line: number): boolean {
  return (
    line < lines.count &&
    !lines.afterBlank[line] &&
    lines.indent[line]! >= 2 &&
    lines.indent[line - 1]! < 2 &&
    keyAt(text, lines.start[line]!, lines.end[line]!) === null
  );
}

function readField(text: string, key: Key, end: number, draft: Draft): void {
  const raw = text.slice(key.valueStart, end).trim();
  if (raw === '') return;
  const from = `header:${key.name}`;
  const span: Span = { start: key.valueStart, end: key.valueStart + raw.length };
  switch (key.field) {
    case 'published':
    case 'updated':
      draft.rawDates.push({ from, raw, span, role: key.field, source: 'header' });
      break;
    case 'byline': {
      const byline = readNames(raw.replace(/^(?:by|von|par)\s+/i, ''));
      setByline(draft, byline?.names ?? [raw], { from, raw, span });
      if (byline?.source) setField(draft, 'source', byline.source, { from, raw, span });
      if (byline?.date) datedLine(draft, byline.date, from, raw, span.start);
      break;
    }
    case 'other':
      if (key.name === 'LENGTH') readExport(draft);
      break;
    case 'dateline':
      break;
    default:
      setField(draft, key.field, collapse(raw), { from, raw, span });
  }
}

/** LexisNexis alone, "LENGTH: 400 words": the paper stands on top, below it the date, then the headline. */
function readExport(draft: Draft): void {
  const { title, subtitle, evidence } = draft;
  const top = evidence.get('title');
  const below = evidence.get('subtitle');
  if (top?.from !== 'first line' || below === undefined) return;
  const isBetween = ({ span }: RawDate) =>
    span !== null && span.start > top.span!.start && span.start < below.span!.start;
  if (!draft.rawDates.some(isBetween)) return;
  forgetHeadline(draft);
  setField(draft, 'source', title!, top);
  setField(draft, 'title', subtitle!, below);
}
