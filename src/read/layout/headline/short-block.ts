import { isDigit, isLetter, isUpper } from '../../../language/characters.js';
import { readByline } from '../byline/byline.js';
import { dateOnly } from '../head/date-only.js';
import { isHeaderLine } from '../head/header-key.js';
import { placeAndDate } from '../head/place-and-date.js';
import { isTimeNote } from '../head/time-note.js';
import { endsSentence, type Lines, lineText } from '../lines.js';
import { dateBelowName } from './date-below-name.js';

/** Lines between a headline and the byline: what the story has, point by point. */
const mostDecks = 6;
const longestDeck = 160;

/** Longer first blocks are a lead, not a headline. */
const longestTitle = 220;

/**
 * The line after a block of one to three lines that is set apart: by an empty line, by an indented or much longer line below,
 * or by a break where the next word would still have fitted. Null when the line is the beginning of running text.
 */
export function shortBlockEnd(text: string, lines: Lines, line: number): number | null {
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
    // "Harbour bridge to close / for two years".
    if (isLetter(raw.charCodeAt(0)) && !isUpper(raw.charCodeAt(0))) continue;
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
  if (leadsToByline(text, lines, line + 1)) return true;
  if (nextSize > 100 && nextSize > size) return true;
  if (lines.indent[line + 1]! >= lines.indent[line]! + 2) return true;
  // Headline and deck above an empty line, each on a line with much room left.
  if (isPair(lines, line) && fits(text, lines, line, 72) && opensSentence(below)) return true;
  return nextSize > size && fits(text, lines, line, nextSize) && opensSentence(below);
}

function isPair(lines: Lines, line: number): boolean {
  return line + 2 < lines.count && lines.afterBlank[line + 2]!;
}

/** Is it a short line above the date or the byline, or the first of several? */
export function leadsToByline(text: string, lines: Lines, line: number): boolean {
  for (let at = line; at + 1 < lines.count && at < line + mostDecks; at++) {
    if (
      lines.end[at]! - lines.start[at]! > longestDeck ||
      endsSentence(text, lines.start[at]!, lines.end[at]!)
    )
      return false;
    if (isDateOrByline(lineText(text, lines, at + 1))) return true;
  }
  return false;
}

export function isDateOrByline(line: string): boolean {
  return (
    dateOnly(line) !== null ||
    readByline(line) !== null ||
    placeAndDate(line) !== null ||
    (line.length < 60 && isTimeNote(line))
  );
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
