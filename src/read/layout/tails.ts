import type { Block } from '../../article.js';
import { isLetter } from '../../language/characters.js';
import { pageEnds } from '../../words/tail-words.js';
import { wordSet } from '../../words/word-set.js';
import { readByline } from './byline/byline.js';
import { isOfAuthor } from './byline/of-author.js';
import { isClosingText, isSignOff, opensClosing } from './closing-text.js';
import { collapse, type Draft, setByline, setField } from './draft.js';
import { keyAt } from './head/header-key.js';
import { type Lines, lineText } from './lines.js';
import { publishedIn } from './published-in.js';
import { leaveLine } from './sign-off.js';

const ends = wordSet(pageEnds, '|');

/** Not further back than this. */
const mostTails = 6;

/** Lines of the foot of a page that are looked at. */
const mostFoot = 80;

const longestEnd = 25;
const longestSignOff = 60;

const endOfRelease =
  /^(?:[-–—*#(\s]{0,9}ENDS[-–—*#)\s]{0,9}|notes? (?:to|for) (?:the )?editors?:?)$|^[-–—]\s?ends\s?[-–—]$/i;

/** The first of the closing lines: everything from there on is tail. Works on lines, because sign-offs stand right under the last one. */
export function tailLine(text: string, lines: Lines, from: number): number {
  let tail = lines.count;
  while (tail > from + 1 && lines.count - tail < mostTails * 2 && isTailLine(text, lines, tail - 1))
    tail--;
  return Math.min(
    footLine(text, lines, from, tail),
    releaseEnd(text, lines, from),
    leaveLine(text, lines, from),
  );
}

/** Where a press release ends and its notes begin: "ENDS", "Notes to editors". The number of lines where no such line stands. */
function releaseEnd(text: string, lines: Lines, from: number): number {
  for (let line = Math.max(from + 2, lines.count - mostFoot); line < lines.count; line++) {
    if (lines.end[line]! - lines.start[line]! > longestEnd) continue;
    if (endOfRelease.test(lineText(text, lines, line))) return line;
  }
  return lines.count;
}

/** The foot of a page that was copied whole, headlines of other stories and links of the site, when nothing else follows: else the line given. */
function footLine(text: string, lines: Lines, from: number, tail: number): number {
  let first = tail;
  for (let line = tail - 1; line > from && line >= tail - mostFoot; line--) {
    const raw = lineText(text, lines, line);
    if (raw.length > 120) break;
    const name = raw.toLowerCase().replaceAll("'", '’');
    if (ends.has(name.endsWith(':') ? name.slice(0, -1) : name)) first = line;
    else if (opensClosing(raw)) {
      if (first < tail) first = line;
    } else if (/[.!"”]$/.test(raw)) break;
  }
  return first;
}

function isTailLine(text: string, lines: Lines, line: number): boolean {
  if (lines.end[line]! - lines.start[line]! > longestSignOff) return false;
  if (isSignOff(lineText(text, lines, line))) return true;
  const key = keyAt(text, lines.start[line]!, lines.end[line]!);
  return key !== null && key.field === 'other';
}

/** Turns the closing paragraphs into tails, never all of them, and reads the authors that they name. */
export function markTails(text: string, blocks: readonly Block[], draft: Draft): readonly Block[] {
  let first = blocks.length;
  while (
    first > 1 &&
    blocks.length - first < mostTails &&
    isClosing(text, blocks[first - 1]!, draft)
  )
    first--;
  if (first === blocks.length) return blocks;
  const tails = blocks.slice(first);
  for (const block of tails) readCredits(text, block, draft);
  return blocks.slice(0, first).concat(tails.map((block) => ({ ...block, kind: 'tail' })));
}

function isClosing(text: string, { kind, start, end }: Block, { byline }: Draft): boolean {
  if (kind === 'tail') return true;
  if (end - start > 600) return false;
  const raw = text.slice(start, end);
  return (
    isClosingText(raw) ||
    publishedIn(raw) !== null ||
    isOfAuthor(raw, byline) ||
    (raw.length <= longestSignOff && isSignOff(raw))
  );
}

/** "(Reporting by Ann Lee in Oslo; Editing by …)": who reported is the author. "© 2021 The Echo": whose story it is. */
function readCredits(text: string, { start, end }: Block, draft: Draft): void {
  const raw = collapse(text.slice(start, end));
  const evidence = { from: 'tail', raw, span: { start, end } };
  const names = namesIn(clauseAfter(raw, ['reporting by ', 'writing by ', 'written by ']) ?? '');
  if (names) setByline(draft, names, evidence);
  const paper = publishedIn(raw);
  if (paper !== null) setField(draft, 'source', paper, evidence);
  const holder = clauseAfter(raw, ['© ', '(c) ', 'copyright '])?.split(' ') ?? [];
  while (/^(?:©|\(c\)|copyright|by|\d{4},?)$/i.test(holder[0] ?? '')) holder.shift();
  const name = holder.join(' ');
  if (isLetter(name.charCodeAt(0)) && name.length <= 40) setField(draft, 'source', name, evidence);
}

/** What follows the first of the phrases, up to a semicolon, full stop or bracket. */
function clauseAfter(raw: string, openings: readonly string[]): string | null {
  const lower = raw.toLowerCase();
  const opening = openings.find((phrase) => lower.includes(phrase));
  if (opening === undefined) return null;
  const rest = raw.slice(lower.indexOf(opening) + opening.length);
  const stop = rest.search(/[;.)\]]/);
  return (stop < 0 ? rest : rest.slice(0, stop)).slice(0, 160);
}

/** "Ann Lee in Oslo and Bo Roth" → the names without the places. */
function namesIn(list: string): readonly string[] | null {
  const bare = list
    .trim()
    .split(/, | and /)
    .map((item) => item.split(' in ', 1)[0]);
  return readByline(`By ${bare.join(', ')}`)?.names ?? null;
}
