import type { Block } from '../../article.js';
import { readByline } from './byline.js';
import { type Draft, setByline, setField } from './draft.js';
import { keyAt } from './head.js';
import { type Lines, lineText } from './lines.js';

/** A whole line that closes a story. */
const endMark =
  /^[\s.*_(<[-]{0,8}(?:end|ends|end it|enditem|reuters?|more|fin|ende|30|endall|afp|tass|belta|dpa|ap|xinhua|interfax|copyright \S{1,30}|end of document|c ?reuters)[\s.*_)>\]-]{0,8}$/i;
const signs =
  /^(?:#\s?#\s?#|\* ?\* ?\*[* ]{0,20}|-{3,20}|={3,20}|_{3,20}|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?)$/;

/** How the last paragraphs begin when they are about the story, not part of it. */
const closings =
  /^[\s[(*_–—-]{0,6}(?:reporting (?:and \w+ )?by\b|additional reporting|editing by\b|writing by\b|compiled by\b|written by\b|translated by\b|edited by\b|©|\(c\)\s|copyright\b|all rights reserved|the associated press contributed|with (?:inputs?|reporting|files) (?:from|by)\b|contact:|media contacts?:|source:|load-date:|end of document|this (?:article|story|report) was (?:originally )?(?:published|written|produced|generated)|for more information|e-?mail the (?:author|reporter|writer)|follow \S+ on (?:twitter|x|facebook)|sign up for)/i;

/** Not further back than this. */
const mostTails = 6;

/** The first of the closing lines: everything from there on is tail. Works on lines, because sign-offs stand right under the last one. */
export function tailLine(text: string, lines: Lines, from: number): number {
  let tail = lines.count;
  while (tail > from + 1 && lines.count - tail < mostTails * 2 && isTailLine(text, lines, tail - 1))
    tail--;
  return tail;
}

function isTailLine(text: string, lines: Lines, line: number): boolean {
  if (lines.end[line]! - lines.start[line]! > 60) return false;
  const raw = lineText(text, lines, line);
  if (endMark.test(raw) || signs.test(raw)) return true;
  const key = keyAt(text, lines.start[line]!, lines.end[line]!);
  return key !== null && key.field === 'other';
}

/** Turns the closing paragraphs into tails, never all of them, and reads the authors that they name. */
export function markTails(text: string, blocks: readonly Block[], draft: Draft): Block[] {
  let first = blocks.length;
  while (first > 1 && blocks.length - first < mostTails && isClosing(text, blocks[first - 1]!))
    first--;
  for (const block of blocks.slice(first)) readCredits(text, block, draft);
  return blocks.map((block, index) => (index < first ? block : { ...block, kind: 'tail' }));
}

function isClosing(text: string, { kind, start, end }: Block): boolean {
  if (kind === 'tail') return true;
  if (end - start > 600) return false;
  const raw = text.slice(start, end);
  return closings.test(raw) || (raw.length <= 60 && (endMark.test(raw) || signs.test(raw)));
}

/** "(Reporting by Ann Lee in Oslo; Editing by …)": who reported is the author. */
function readCredits(text: string, { start, end }: Block, draft: Draft): void {
  const raw = text.slice(start, end).replace(/\s+/g, ' ');
  const reporting = /(?:reporting|written|writing) by ([^;.)\]]{3,120})/i.exec(raw);
  const names = reporting && namesIn(reporting[1]!);
  if (names) setByline(draft, names, { from: 'tail', raw, span: { start, end } });
  const holder =
    /^(?:©|\(c\)|copyright)\s{0,3}(?:©|\(c\))?\s{0,3}(?:\d{4},?\s)?(?:by\s)?([\p{L}\d][^.,;\d]{1,40})/iu.exec(
      raw,
    );
  if (holder)
    setField(draft, 'source', holder[1]!.trim(), { from: 'tail', raw, span: { start, end } });
}

/** "Ann Lee in Oslo and Bo Roth" → the names without the places. */
function namesIn(list: string): readonly string[] | null {
  const bare = list.replace(/\s+in\s+\p{Lu}[\p{L}.\s]*?(?=,|\s+and\s|$)/gu, '');
  return readByline(`By ${bare.trim()}`)?.names ?? null;
}
