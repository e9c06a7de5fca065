import type { Span } from '../../article.js';
import { isDigit, isLetter, isUpper } from '../../language/characters.js';
import { leadClosers, lowerInHeadlines } from '../../words/headline-words.js';
import { isAuthorsPost, isBareName, readByline } from './byline.js';
import { dateOnly } from './date-line.js';
import { readDateline } from './dateline.js';
import { collapse, type Draft, setField } from './draft.js';
import { isHeaderLine } from './header-key.js';
import { labelAt } from './labels.js';
import { endsSentence, headStep, isListItem, type Lines, lineSpan, lineText } from './lines.js';
import { placeAndDate } from './place-line.js';

/** Longer first blocks are a lead, not a headline. */
const longestTitle = 220;

/** The first short block that does not end like a sentence, when a body follows it. */
export function headline(text: string, lines: Lines, line: number, draft: Draft) {
  const next = shortBlockEnd(text, lines, line);
  if (next === null || next >= lines.count) return null;
  const span = lineSpan(lines, line, next);
  const raw = text.slice(span.start, span.end);
  if (draft.title !== null) {
    const isKnown =
      draft.evidence.get('title')?.from !== 'first line' && sameWords(raw, draft.title);
    return isKnown ? headStep('title', span, next) : null;
  }
  if (isDialogue(text, lines, line, next)) return null;
  if (
    !looksLikeTitle(text, span) &&
    !standsBeforeDateline(text, lines, next, span) &&
    labelAt(text, lines, next) === null
  )
    return null;
  setField(draft, 'title', collapse(raw), { from: 'first line', raw, span });
  return headStep('title', span, next);
}

/** A second short block without a final stop, five words or more, before the body: "deck", not a section heading. */
export function subheadline(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title === null || draft.subtitle !== null || line === 0) return null;
  const next = shortBlockEnd(text, lines, line);
  if (next === null || next >= lines.count) return null;
  const span = lineSpan(lines, line, next);
  if (span.end - span.start > 160 || !looksLikeTitle(text, span)) return null;
  if (isDialogue(text, lines, line, next)) return null;
  const raw = text.slice(span.start, span.end);
  if (raw.split(/\s+/).length < 5 || /["“„«|•·]/.test(raw)) return null;
  if (/^(?:\d|share\b|post)/i.test(raw)) return null;
  setField(draft, 'subtitle', collapse(raw), { from: 'second line', raw, span });
  return headStep('subtitle', span, next);
}

/** "Ann Lee: What now?" above "Bo Roth: We wait.", Q above A: turns of an interview, not a headline and its deck. */
function isDialogue(text: string, lines: Lines, line: number, next: number): boolean {
  const speaker = turnOf(text, lines, line);
  const other = speaker && turnOf(text, lines, next);
  return other !== null && other !== speaker;
}

/** The name or the initials that a turn opens with. */
function turnOf(text: string, lines: Lines, line: number): string | null {
  const raw = lineText(text, lines, line);
  const label = raw.slice(0, Math.max(0, raw.indexOf(': ')));
  if (label === '') return null;
  return isBareName(label) || areInitials(label) ? label : null;
}

function areInitials(label: string): boolean {
  if (label.length > 3) return false;
  for (let at = 0; at < label.length; at++) if (!isUpper(label.charCodeAt(at))) return false;
  return true;
}

/** ", BelTA reports": a lead that lost its full stop, not a headline. */
function endsWithAttribution(raw: string): boolean {
  const words = raw.slice(-90).split(/\s+/);
  if (!leadClosers.has(words.at(-1)!)) return false;
  return words.slice(-6, -1).some((word) => word.endsWith(','));
}

/**
 * The line after a block of one to three lines that is set apart: by an empty line, by an indented or much longer line below,
 * or by a break where the next word would still have fitted. Null when the line is the beginning of running text.
 */
function shortBlockEnd(text: string, lines: Lines, line: number): number | null {
  let next = line + 1;
  while (next < lines.count && next < line + 4 && !lines.afterBlank[next]) next++;
  const isGroup = next >= lines.count || lines.afterBlank[next];
  const size = lines.end[next - 1]! - lines.start[line]!;
  if (isGroup && next - line === 1) return size <= longestTitle ? next : null;
  if (isGroup && next - line <= 3 && size <= longestTitle && isWrapped(text, lines, line, next))
    return next;
  return size > 0 && isSetApart(text, lines, line) ? line + 1 : null;
}

/** A headline broken over lines: none of the lines is something else, and none but the last is much shorter. */
function isWrapped(text: string, lines: Lines, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const raw = lineText(text, lines, line);
    if (isDateOrByline(raw)) return false;
    if (lines.end[line - 1]! - lines.start[line - 1]! < 30 || fits(text, lines, line - 1, 72))
      return false;
  }
  return true;
}

function isSetApart(text: string, lines: Lines, line: number): boolean {
  const size = lines.end[line]! - lines.start[line]!;
  const nextSize = lines.end[line + 1]! - lines.start[line + 1]!;
  if (size > longestTitle) return false;
  const below = lineText(text, lines, line + 1);
  if (dateBelowName(text, lines, line + 1) !== null) return true;
  if (isHeaderLine(text, lines.start[line + 1]!, lines.end[line + 1]!)) return true;
  if (below.length < 100 && isDateOrByline(below)) return true;
  if (nextSize > 100 && nextSize > size) return true;
  if (lines.indent[line + 1]! >= lines.indent[line]! + 2) return true;
  return nextSize > size && fits(text, lines, line, nextSize) && opensSentence(below);
}

/** The line of nothing but a date below a line of nothing but a name, or below what that person is for the paper. */
export function dateBelowName(text: string, lines: Lines, line: number): number | null {
  if (line + 1 >= lines.count || !isBareName(lineText(text, lines, line))) return null;
  const below = lineText(text, lines, line + 1);
  const date = isAuthorsPost(below) ? line + 2 : line + 1;
  return date < lines.count && dateOnly(lineText(text, lines, date)) !== null ? date : null;
}

function isDateOrByline(line: string): boolean {
  return dateOnly(line) !== null || readByline(line) !== null || placeAndDate(line) !== null;
}

function opensSentence(raw: string): boolean {
  const code = raw.charCodeAt('"\'“‘('.includes(raw[0]!) ? 1 : 0);
  return isUpper(code) || isDigit(code);
}

/** Would the first word of the next line have fitted on this one? Then the break was meant. */
function fits(text: string, lines: Lines, line: number, width: number): boolean {
  const next = lineText(text, lines, line + 1);
  const space = next.search(/\s/);
  const word = space < 0 ? next.length : space;
  return lines.end[line]! - lines.start[line]! + 1 + word <= width;
}

function looksLikeTitle(text: string, { start, end }: Span): boolean {
  const last = text[end - 1]!;
  if (',;:-–—'.includes(last)) return false;
  if (isListItem(text, start) || !hasLetter(text, start, end)) return false;
  const raw = text.slice(start, end);
  if (/^(?:by|von|par) [a-zà-ɏ]/i.test(raw) || raw.startsWith('(') || endsWithAttribution(raw))
    return false;
  const dateline = readDateline(text, start, end);
  if (
    dateline !== null &&
    (dateline.date !== null || dateline.agency !== null || endsSentence(text, start, end))
  )
    return false;
  if (last === '?' || last === '!') return !holdsSentence(raw);
  return !endsSentence(text, start, end) || isTitleCase(text.slice(start, end));
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

/** "It was late. Who would come?": a headline is one sentence. */
function holdsSentence(raw: string): boolean {
  return /[a-z]{4}[.?!] +[A-Z]/.test(raw);
}

/** "Talks Resume on Fishing Rights in the Gulf.": nearly every word of four letters or more has a capital. */
function isTitleCase(raw: string): boolean {
  if (raw.length > 140) return false;
  let words = 0;
  let capitals = 0;
  for (const word of raw.split(/\s+/)) {
    if (lowerInHeadlines.has(word) || ![0, 1, 2, 3].every((at) => isLetter(word.charCodeAt(at))))
      continue;
    words++;
    if (isUpper(word.charCodeAt(0))) capitals++;
  }
  return words >= 3 && capitals >= words * 0.9;
}

/** A sentence above a dateline is a headline that kept its full stop. */
function standsBeforeDateline(
  text: string,
  lines: Lines,
  next: number,
  { start, end }: Span,
): boolean {
  if (end - start > 140 || !lines.afterBlank[next] || readDateline(text, start, end) !== null)
    return false;
  return readDateline(text, lines.start[next]!, lines.end[next]!) !== null;
}

function sameWords(a: string, b: string): boolean {
  return collapse(a).toLowerCase() === collapse(b).toLowerCase();
}
