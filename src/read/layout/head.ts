import type { Block, RawDate, Span } from '../../article.js';
import { isDigit } from '../../language/characters.js';
import { isUnnamedByline, readByline, readNames } from './byline.js';
import { dateOnly } from './date-line.js';
import { readDateline, takeDateline } from './dateline.js';
import { collapse, type Draft, setByline, setField } from './draft.js';
import { isHeaderLine, type Key, keyAt } from './header-key.js';
import { dateBelowName, headline, subheadline } from './headline.js';
import { kicker } from './kicker.js';
import { labelLine } from './labels.js';
import { type HeadStep, headStep, type Lines, lineSpan, lineText } from './lines.js';
import { placeAndDate } from './place-line.js';

/** The block that begins at this line and the line after it, null when the rule does not hold. */
type Match = (text: string, lines: Lines, line: number, draft: Draft) => HeadStep | null;

/** A rule of the head, and what must be there for it to hold. */
interface HeadRule {
  readonly needs: Sign;
  readonly match: Match;
}

/** Bits: what is seen of a line at a glance. */
enum Sign {
  nothing = 0,
  colon = 1,
  digit = 2,
  /** Another line stands below. */
  below = 4,
}

/** Colons and digits further behind in a line make it nothing else than prose. */
const signReach = 90;

/** Headers of exports are long; a body begins before this. */
const longestHead = 30;

/** Tried in this order on every line from the top, until none holds: what is named by a key is surer than what only looks like it. */
const rules: readonly HeadRule[] = [
  { needs: Sign.nothing, match: labelLine },
  { needs: Sign.below, match: kicker },
  { needs: Sign.colon, match: headerLine },
  { needs: Sign.digit, match: dateLine },
  { needs: Sign.nothing, match: bylineLine },
  { needs: Sign.below, match: datelineLine },
  { needs: Sign.digit, match: placeLine },
  { needs: Sign.below, match: headline },
  { needs: Sign.below, match: subheadline },
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
  const signs = signsOf(text, lines, line);
  for (let at = 0; at < rules.length; at++) {
    const { needs, match } = rules[at]!;
    if ((needs & ~signs) !== 0) continue;
    const step = match(text, lines, line, draft);
    if (step !== null) return step;
  }
  return null;
}

function signsOf(text: string, lines: Lines, line: number): number {
  const start = lines.start[line]!;
  const stop = Math.min(lines.end[line]!, start + signReach);
  let signs = line + 1 < lines.count ? Sign.below : 0;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) signs |= Sign.colon;
    else if (isDigit(code)) signs |= Sign.digit;
  }
  return signs;
}

/** `Posted: 04.12.2023 10:31` and several on one line: `PUBLISHED: … | UPDATED: …`. Known keys only. */
function headerLine(text: string, lines: Lines, line: number, draft: Draft) {
  const start = lines.start[line]!;
  const end = lines.end[line]!;
  const first = keyAt(text, start, end);
  if (first === null || !isHeaderLine(text, start, end)) return null;
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
  const cut = updateIn(raw);
  for (const [from, to, what] of [
    [0, cut, role],
    [cut, raw.length, 'updated'],
  ] as const) {
    const at = { start: span.start + from, end: span.start + to };
    const part = raw.slice(from, to);
    if (part !== '')
      draft.rawDates.push({ from: 'date line', raw: part, span: at, role: what, source: 'header' });
  }
  return headStep('header', span, line + 1);
}

/** Where the second date of "Posted 3 Jan 2025, updated 4 Jan 2025" begins; the line's end when there is none. */
function updateIn(line: string): number {
  const at = line.search(/[,|·•–—-] {0,2}(?:last )?(?:updated|modified)\b/i);
  const cut = at + 1;
  return at > 0 && dateOnly(line.slice(0, at)) !== null && dateOnly(line.slice(cut)) !== null
    ? cut
    : line.length;
}

function bylineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const span = lineSpan(lines, line);
  if (isUnnamedByline(raw)) return headStep('byline', span, line + 1);
  const byline = readByline(raw);
  if (byline === null) return nameLine(text, lines, line, draft);
  setByline(draft, byline.names, { from: 'byline', raw, span });
  if (byline.source) setField(draft, 'source', byline.source, { from: 'byline', raw, span });
  if (byline.date) datedLine(draft, byline.date, 'byline', raw, span.start);
  return headStep('byline', span, line + 1);
}

/** "Ann Lee" between a headline and a line of nothing but a date; "Health correspondent" may stand between. */
function nameLine(text: string, lines: Lines, line: number, draft: Draft) {
  const date = draft.title === null ? null : dateBelowName(text, lines, line);
  if (date === null) return null;
  const raw = lineText(text, lines, line);
  setByline(draft, [raw], { from: 'byline', raw, span: lineSpan(lines, line) });
  return headStep('byline', lineSpan(lines, line, date), date);
}

/** The date that stood behind the names or the place of a line. */
function datedLine(
  draft: Draft,
  date: string,
  from: string,
  line: string,
  lineStart: number,
  role: RawDate['role'] = 'published',
) {
  const start = lineStart + line.lastIndexOf(date);
  const span = { start, end: start + date.length };
  draft.rawDates.push({ from, raw: date, span, role, source: 'header' });
}

/** A dateline that stands on a line of its own above the lead. */
function datelineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const span = lineSpan(lines, line);
  if (span.end - span.start > 100) return null;
  const found = readDateline(text, span.start, text.length);
  if (found === null || found.end !== span.end) return null;
  takeDateline(text, found, draft);
  return headStep('header', span, line + 1);
}

/** "Port Marrow, 4 May 2021" on a line of its own. */
function placeLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const found = placeAndDate(raw);
  if (found === null || draft.dateline !== null) return null;
  const span = lineSpan(lines, line);
  const { place, date, role } = found;
  draft.dateline = { place, date, agency: null, ...span };
  draft.evidence.set('dateline', { from: 'date line', raw, span });
  datedLine(draft, date, 'date line', raw, span.start, role);
  return headStep('header', span, line + 1);
}
