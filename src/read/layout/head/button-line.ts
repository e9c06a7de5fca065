import { isLetter } from '../../../language/characters.js';
import { besideButtons, buttons, noteOpenings } from '../../../words/screen-words.js';
import { wordSet } from '../../../words/word-set.js';
import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { isBetweenParagraphs } from '../paragraphs/block-kind.js';

const longest = 60;

const isButton = wordSet(buttons);

const isBeside = wordSet(besideButtons);

/** "Share", "Facebook Twitter Email", "124 shares", "4 min read" below the headline of a page that was copied with its buttons. */
export function buttonLine(text: string, lines: Lines, line: number, draft: Draft) {
  if (line + 1 >= lines.count) return null;
  const { start, end } = lineSpan(lines, line);
  if (isBetweenParagraphs(text, start, end)) return headStep('header', { start, end }, line + 1);
  // "Share" may be a headline, "Advertisement" and "2 min read" are none.
  if (draft.title === null && !isTopNote(lineText(text, lines, line))) return null;
  const what = readLine(text, lines, line);
  if (what === 'other') return null;
  if (what === 'number' && !isBetween(text, lines, line)) return null;
  return headStep('header', lineSpan(lines, line), line + 1);
}

function isTopNote(raw: string): boolean {
  const lower = raw.toLowerCase();
  return /^\d{1,2}[ -]min/.test(lower) || noteOpenings.some((note) => lower.startsWith(note));
}

/** A number alone, or dots and dashes, is a button's when one stands above or below. */
function isBetween(text: string, lines: Lines, line: number): boolean {
  return (
    readLine(text, lines, line - 1) === 'button' || readLine(text, lines, line + 1) === 'button'
  );
}

function readLine(text: string, lines: Lines, line: number): 'button' | 'number' | 'other' {
  if (lines.end[line]! - lines.start[line]! > longest) return 'other';
  const raw = lineText(text, lines, line).toLowerCase();
  if (noteOpenings.some((opening) => raw.startsWith(opening))) return 'button';
  const words = raw.split(/[\s|•·,:-]+/).filter((word) => isLetter(word.charCodeAt(0)));
  if (words.length === 0) return isNumber(raw) ? 'number' : 'other';
  if (!words.every((word) => isButton.has(word) || isBeside.has(word))) return 'other';
  const isTime = words[0]!.startsWith('min') && words.at(-1)!.startsWith('read');
  return isTime || words.some((word) => isButton.has(word)) ? 'button' : 'other';
}

/** Digits, dots and dashes. */
function isNumber(raw: string): boolean {
  return /^[\d\s.,|•·–—-]+$/.test(raw);
}
