import type { Block, Span } from '../../article.js';
import { type HeaderField, headerField } from '../../words/header-keys.js';
import { readByline, readNames } from './byline.js';
import { dateOnly } from './date-line.js';
import { readDateline, takeDateline } from './dateline.js';
import { collapse, type Draft, setByline, setField } from './draft.js';
import { headline, subheadline } from './headline.js';
import { labelLine } from './labels.js';
import { type HeadStep, headStep, isSpace, type Lines, lineSpan, lineText } from './lines.js';

/** A rule of the head: the block that begins at this line and the line after it, null when the rule does not hold. */
export type HeadRule = (text: string, lines: Lines, line: number, draft: Draft) => HeadStep | null;

/** Headers of exports are long; a body begins before this. */
const longestHead = 30;

/** With its colon. */
const longestKey = 32;

/** A longer line that begins with a key is a whole article on one line. */
const longestLine = 400;

/** Tried in this order on every line from the top, until none holds: what is named by a key is surer than what only looks like it. */
const rules: readonly HeadRule[] = [
  labelLine,
  headerLine,
  dateLine,
  bylineLine,
  datelineLine,
  headline,
  subheadline,
];

/** Reads the lines above the body, in whatever order they come. */
export function readHead(
  text: string,
  lines: Lines,
  draft: Draft,
): { readonly blocks: readonly Block[]; readonly next: number } {
  const blocks: Block[] = [];
  let line = 0;
  while (line < lines.count && line < longestHead) {
    const step = firstMatch(text, lines, line, draft);
    if (step === null) break;
    blocks.push(step.block);
    line = step.next;
  }
  return { blocks, next: line };
}

function firstMatch(text: string, lines: Lines, line: number, draft: Draft) {
  for (const rule of rules) {
    const step = rule(text, lines, line, draft);
    if (step !== null) return step;
  }
  return null;
}

/** `Posted: 04.12.2023 10:31` and several on one line: `PUBLISHED: … | UPDATED: …`. Known keys only. */
function headerLine(text: string, lines: Lines, line: number, draft: Draft) {
  const start = lines.start[line]!;
  const end = lines.end[line]!;
  const first = keyAt(text, start, end);
  if (first === null || end - start > longestLine) return null;
  let next = line + 1;
  while (isContinuation(text, lines, next)) next++;
  for (let from = start; from < end; ) {
    const bar = text.indexOf(' | ', from);
    const to = bar < 0 || bar >= end || !keyAt(text, bar + 3, end) ? end : bar;
    const key = keyAt(text, from, to);
    if (key !== null) readField(text, key, to, draft);
    from = to === end ? end : to + 3;
  }
  const kind = first.field === 'title' ? 'title' : first.field === 'byline' ? 'byline' : 'header';
  const from = kind === 'title' ? Math.min(first.valueStart, end) : start;
  return headStep(kind, { start: from, end: lines.end[next - 1]! }, next);
}

interface Key {
  readonly name: string;
  readonly field: HeaderField;
  readonly valueStart: number;
}

/** A known key and its colon at this place. Keys are at most three words, so a line without a colon near its start is seen through at once. */
export function keyAt(text: string, start: number, end: number): Key | null {
  const stop = Math.min(end, start + longestKey);
  let colon = start;
  while (colon < stop && text.charCodeAt(colon) !== 58) colon++;
  if (colon === start || colon === stop) return null;
  const name = text.slice(start, colon).replace(/[*_]/g, '').trim();
  const field = headerField(collapse(name).toLowerCase());
  if (field === null) return null;
  let valueStart = colon;
  while (valueStart < Math.min(end, colon + 80) && isBeforeValue(text, valueStart)) valueStart++;
  return { name, field, valueStart };
}

/** The colon, emphasis of Markdown, white space. */
function isBeforeValue(text: string, at: number): boolean {
  return ':*_'.includes(text[at]!) || isSpace(text.charCodeAt(at));
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
      break;
    }
    case 'other':
    case 'dateline':
      break;
    default:
      setField(draft, key.field, collapse(raw), { from, raw, span });
  }
}

/** A line that is nothing but a date. */
function dateLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const role = dateOnly(raw);
  if (role === null) return null;
  const span = lineSpan(lines, line);
  draft.rawDates.push({ from: 'date line', raw, span, role, source: 'header' });
  return headStep('header', span, line + 1);
}

function bylineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const byline = readByline(raw);
  if (byline === null) return null;
  const span = lineSpan(lines, line);
  setByline(draft, byline.names, { from: 'byline', raw, span });
  if (byline.source) setField(draft, 'source', byline.source, { from: 'byline', raw, span });
  if (byline.date) {
    const start = span.start + raw.lastIndexOf(byline.date);
    const at = { start, end: start + byline.date.length };
    draft.rawDates.push({
      from: 'byline',
      raw: byline.date,
      span: at,
      role: 'published',
      source: 'header',
    });
  }
  return headStep('byline', span, line + 1);
}

/** A dateline that stands on a line of its own above the lead. */
function datelineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const span = lineSpan(lines, line);
  if (span.end - span.start > 100 || line + 1 >= lines.count) return null;
  const found = readDateline(text, span.start, text.length);
  if (found === null || found.end !== span.end) return null;
  takeDateline(text, found, draft);
  return headStep('header', span, line + 1);
}
