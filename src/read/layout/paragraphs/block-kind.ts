import type { BlockKind } from '../../../article.js';
import { isDigit, isUpper } from '../../../language/characters.js';
import { betweenParagraphs, pointers } from '../../../words/screen-words.js';
import { wordSet } from '../../../words/word-set.js';
import { isRunningHeader } from '../head/running-header.js';
import { endsSentence, isListItem } from '../lines.js';

const isBetween = wordSet(betweenParagraphs, '|');

const isPointer = wordSet(pointers, '|');

/** Headlines are no longer. */
const longestPointer = 140;

/** Names of pointers are no longer, and none of them, nor of the lines between paragraphs, is shorter. */
const longestName = 20;
const shortestAside = 5;

/**
 * A short single line without a final stop that stands alone is a section heading; a bullet is a list item; "Advertisement" and "READ MORE: Pier
 * shut" are outside of the body.
 */
export function kindOf(text: string, start: number, end: number, lineCount: number): BlockKind {
  if (isListItem(text, start)) return 'list';
  if (lineCount === 1 && (isAside(text, start, end) || isOfPage(text, start, end))) return 'tail';
  if (lineCount === 2 && isOfPage(text, start, end)) return 'tail';
  const first = text.charCodeAt(start);
  if (isCaption(text, start, end)) return 'caption';
  const isShort = lineCount === 1 && end - start <= 70;
  if (!isShort || !(isUpper(first) || isDigit(first)) || endsSentence(text, start, end))
    return 'paragraph';
  return ',;:-–—'.includes(text[end - 1]!) || /["“”]/.test(text.slice(start, end))
    ? 'paragraph'
    : 'heading';
}

/** "Page 1 of 2", "- 2 -" between the pages of a printed text. */
const pageNumber =
  /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} of \d{1,4})$/i;

/** Of a page that was copied: no part of the story, but a sign to other things. */
function isAside(text: string, start: number, end: number): boolean {
  if (end - start > longestPointer || end - start < shortestAside) return false;
  let at = start;
  while (at < end && at < start + longestName && !':|–—-'.includes(text[at]!)) at++;
  const isNamed = at < end && at < start + longestName;
  if (isNamed && isPointer.has(folded(text, start, at))) return true;
  if (end - start <= longestName && pageNumber.test(text.slice(start, end))) return true;
  return isBetweenParagraphs(text, start, end);
}

/** "Advertisement", "Story continues below". */
export function isBetweenParagraphs(text: string, start: number, end: number): boolean {
  return end - start <= longestPointer && isBetween.has(folded(text, start, end));
}

/** "Please see PIER, Page A7", "Continued from Page 1": where a printed story leaves its page. */
const jump =
  /^\W{0,2}(?:(?:please )?(?:see|turn to) .{2,40}[, ](?:page )?|(?:continued|from|see|turn to) (?:from |on |to )?(?:page )?)[a-z]?\d{1,3}[a-z]?\W{0,2}$/i;

const longestJump = 60;

/** Of the paper, not of the story: a jump, or the line on top of the next page. */
function isOfPage(text: string, start: number, end: number): boolean {
  if (end - start > longestHeader) return false;
  const raw = text.slice(start, end);
  if (raw.length <= longestJump && /page [a-z]?\d/i.test(raw) && jump.test(raw)) return true;
  return isRunningHeader(raw);
}

const longestHeader = 140;

/** Where the credit of a picture may begin, from the end. */
const longestCredit = 70;

const pictureWords = ['photo', 'picture', 'image', '©'];

/** "The pier last year. PHOTO | ANN LEE", "The pier (Photo: MNN)", "The pierCredit: MNN", "The pier © MNN": words of a picture and who took it, without a final stop. */
export function isCaption(text: string, start: number, end: number): boolean {
  if (end - start > 300 || '.!?”"'.includes(text[end - 1]!)) return false;
  const raw = text.slice(Math.max(start, end - longestCredit), end);
  const lower = raw.toLowerCase();
  if (lower.endsWith('/file') || lower.endsWith('file photo') || isGlued(raw)) return true;
  for (const word of pictureWords) {
    const at = lower.lastIndexOf(word);
    const behind = lower.slice(at + word.length);
    // "Photos: the pier in pieces" is a heading.
    const opens = at > 8 || (at === 0 && raw.startsWith('PHOTO'));
    if (opens && (word === '©' || /^s?(?: credit| courtesy)? ?[:|/]/.test(behind))) return true;
  }
  return false;
}

/** Where pages run the two together; "Child Tax Credit: what to know" is a heading. */
function isGlued(raw: string): boolean {
  const at = raw.lastIndexOf('Credit:');
  return at > 0 && /[a-z.)”’(]$/.test(raw.slice(0, at).trimEnd()) && raw[at - 1] !== ' ';
}

function folded(text: string, start: number, end: number): string {
  return text.slice(start, end).trim().toLowerCase().replaceAll("'", '’');
}
