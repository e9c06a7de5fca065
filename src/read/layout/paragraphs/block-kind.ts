import type { BlockKind } from '../../../article.js';
import { isDigit, isUpper } from '../../../language/characters.js';
import { betweenParagraphs, pointers } from '../../../words/screen-words.js';
import { wordSet } from '../../../words/word-set.js';
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
  if (lineCount === 1 && isAside(text, start, end)) return 'tail';
  const first = text.charCodeAt(start);
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
  return isBetween.has(folded(text, start, end));
}

function folded(text: string, start: number, end: number): string {
  return text.slice(start, end).trim().toLowerCase().replaceAll("'", '’');
}
