import type { BlockKind } from '../../../article.js';
import { isDigit, isUpper } from '../../../language/characters.js';
import { endsSentence, isListItem } from '../lines.js';

/** A short single line without a final stop that stands alone is a section heading; a bullet is a list item. */
export function kindOf(text: string, start: number, end: number, lineCount: number): BlockKind {
  if (isListItem(text, start)) return 'list';
  const first = text.charCodeAt(start);
  const isShort = lineCount === 1 && end - start <= 70;
  if (!isShort || !(isUpper(first) || isDigit(first)) || endsSentence(text, start, end))
    return 'paragraph';
  return ',;:-–—'.includes(text[end - 1]!) || /["“”]/.test(text.slice(start, end))
    ? 'paragraph'
    : 'heading';
}
