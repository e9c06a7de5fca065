import type { Block, BlockKind } from '../../article.js';
import { isDigit, isUpper } from '../../language/characters.js';
import { endsSentence, isListItem, type Lines, lineSpan } from './lines.js';

export interface Paragraphs {
  readonly blocks: readonly Block[];
  /** Hard-wrapped without empty lines or indents: the paragraph ends are a guess. */
  readonly isAmbiguous: boolean;
}

/** Lines up to this long may be hard-wrapped. */
const widest = 100;
/** Two columns more than the line above open a paragraph. */
const indentStep = 2;

/**
 * Lines [from, to) → body blocks. Empty lines part paragraphs; inside such a group, in this order: one paragraph per line where
 * lines are not wrapped, an indented line opens one, and where nothing else tells, a short line that ends a sentence closes one.
 */
export function findParagraphs(text: string, lines: Lines, from: number, to: number): Paragraphs {
  const isWrappedText = looksWrapped(lines, from, to);
  const blocks: Block[] = [];
  let isAmbiguous = false;
  for (let line = from; line < to; ) {
    const end = groupEnd(lines, line, to);
    const opens = openerOf(text, lines, line, end, isWrappedText);
    isAmbiguous ||= opens.isGuess;
    for (let first = line; first < end; ) {
      let next = first + 1;
      while (next < end && !opens.at(next)) next++;
      blocks.push(blockOf(text, lines, first, next));
      first = next;
    }
    line = end;
  }
  return { blocks, isAmbiguous };
}

/** Does a line of the group open a paragraph? */
interface Opener {
  readonly isGuess: boolean;
  readonly at: (line: number) => boolean;
}

function openerOf(
  text: string,
  lines: Lines,
  from: number,
  to: number,
  isWrappedText: boolean,
): Opener {
  if (to - from === 1) return never;
  const shape = shapeOf(lines, from, to);
  if (!isWrappedText && !isWrappedGroup(text, lines, from, to)) return eachLine;
  const base = shape.minIndent;
  const isIndented = (line: number) => lines.indent[line]! >= base + indentStep;
  if (isIndented(from) && shape.maxIndent >= base + indentStep)
    return { isGuess: false, at: isIndented };
  if (shape.indented > 1 && to - from > 4 && shape.indented < (to - from) / 2)
    return { isGuess: false, at: isIndented };
  if (isListItem(text, lines.start[from]!))
    return { isGuess: false, at: (line) => isListItem(text, lines.start[line]!) };
  const isLong = to - from > 12;
  const closes = (line: number) =>
    lines.end[line]! - lines.start[line]! < shape.width - 14 &&
    endsSentence(text, lines.start[line]!, lines.end[line]!);
  return { isGuess: isLong, at: (line) => closes(line - 1) };
}

const never: Opener = { isGuess: false, at: () => false };
const eachLine: Opener = { isGuess: false, at: () => true };

function groupEnd(lines: Lines, line: number, to: number): number {
  let end = line + 1;
  while (end < to && !lines.afterBlank[end]) end++;
  return end;
}

function shapeOf(lines: Lines, from: number, to: number) {
  let minIndent = lines.indent[from]!;
  let maxIndent = minIndent;
  let width = 0;
  for (let line = from; line < to; line++) {
    minIndent = Math.min(minIndent, lines.indent[line]!);
    maxIndent = Math.max(maxIndent, lines.indent[line]!);
    width = Math.max(width, lines.end[line]! - lines.start[line]!);
  }
  let indented = 0;
  for (let line = from; line < to; line++)
    if (lines.indent[line]! >= minIndent + indentStep) indented++;
  return { minIndent, maxIndent, width, indented };
}

/** More than four lines, nearly all short enough, most of them filled. */
function looksWrapped(lines: Lines, from: number, to: number): boolean {
  let long = 0;
  let filled = 0;
  for (let line = from; line < to; line++) {
    const size = lines.end[line]! - lines.start[line]!;
    if (size > widest) long++;
    else if (size > 40) filled++;
  }
  const count = to - from;
  return count > 4 && long * 50 <= count && filled * 2 > count;
}

/** In a short text: every line but the last is filled to the same width, and one breaks off inside a sentence. */
function isWrappedGroup(text: string, lines: Lines, from: number, to: number): boolean {
  let broken = 0;
  let widestLine = 0;
  for (let line = from; line < to; line++) {
    const size = lines.end[line]! - lines.start[line]!;
    if (size > widest) return false;
    widestLine = Math.max(widestLine, size);
    if (line < to - 1 && size < 40) return false;
    if (line < to - 1 && !endsSentence(text, lines.start[line]!, lines.end[line]!)) broken++;
  }
  return broken > 0 && widestLine > 50;
}

function blockOf(text: string, lines: Lines, from: number, to: number): Block {
  const { start, end } = lineSpan(lines, from, to);
  return { kind: kindOf(text, start, end, to - from), number: null, start, end };
}

/** A short single line without a final stop that stands alone is a section heading; a bullet is a list item. */
function kindOf(text: string, start: number, end: number, lineCount: number): BlockKind {
  if (isListItem(text, start)) return 'list';
  const first = text.charCodeAt(start);
  const isShort = lineCount === 1 && end - start <= 70;
  if (!isShort || !(isUpper(first) || isDigit(first)) || endsSentence(text, start, end))
    return 'paragraph';
  return ',;:-–—'.includes(text[end - 1]!) || /["“”]/.test(text.slice(start, end))
    ? 'paragraph'
    : 'heading';
}
