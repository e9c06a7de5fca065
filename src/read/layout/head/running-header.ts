import { isLetter } from '../../../language/characters.js';
import { type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { dateOnly } from './date-only.js';
import { datedLine } from './dated-line.js';

const longest = 240;

/** A paper's name and a page number are not longer. */
const longestPiece = 40;

/** `THE MARROW ECHO      Tuesday, May 4, 2021      Page A3`, `THE MARROW ECHO      A3`: the line on top of a printed page. */
export function runningHeader(text: string, lines: Lines, line: number, draft: Draft) {
  if (lines.end[line]! - lines.start[line]! > longest) return null;
  const raw = lineText(text, lines, line);
  const pieces = raw.split(/\t+| {3,}/);
  if (pieces.length < 2 || pieces.some((piece) => piece.length > longestPiece)) return null;
  const date = pieces.find((piece) => dateOnly(piece) !== null);
  const paper = pieces.find((piece) => piece !== date && isPaper(piece));
  if (date === undefined && !pieces.some(raw === raw.toUpperCase() ? isPage : isNamedPage))
    return null;
  const span = lineSpan(lines, line);
  if (date) datedLine(draft, date, 'date line', date, span.start + raw.indexOf(date), 'unknown');
  if (paper !== undefined) setField(draft, 'source', paper, { from: 'page header', raw, span });
  return headStep('header', span, line + 1);
}

/** The same in the middle of a text, with the paper, the date and the page; bars may part them, the date may stand below. */
export function isRunningHeader(raw: string): boolean {
  if (!raw.includes('   ') && !raw.includes(' | ')) return false;
  const [first = '', below] = raw.split(/\r?\n/, 2);
  const pieces = first.trim().split(/\t+| {3,}| \| /);
  if (pieces.length === 2 && pieces.some(isNamedPage) && pieces.some(isPaper))
    return below === undefined || dateOnly(below) !== null;
  if (below !== undefined) return false;
  return (
    pieces.length === 3 &&
    pieces.some((piece) => dateOnly(piece) !== null) &&
    pieces.some(isPage) &&
    pieces.some(isPaper)
  );
}

function isPaper(piece: string): boolean {
  return isLetter(piece.charCodeAt(0)) && !/\d/.test(piece);
}

function isNamedPage(piece: string): boolean {
  return piece.startsWith('Page ') && isPage(piece);
}

/** "A3", "12". */
function isPage(piece: string): boolean {
  return /^(?:Page )?[A-Z]?\d{1,3}$/.test(piece);
}
