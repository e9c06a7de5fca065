import type { Block } from '../../../article.js';
import { isLetter, isUpper } from '../../../language/characters.js';
import { type Lines, lineSpan } from '../lines.js';
import { kindOf } from './block-kind.js';
import { openerOf, widest } from './paragraph-opener.js';

/** Columns of papers are not wider than this. */
const widestColumn = 60;

export interface Paragraphs {
  readonly blocks: readonly Block[];
  /** Hard-wrapped without empty lines or indents: the paragraph ends are a guess. */
  readonly isAmbiguous: boolean;
}

/**
 * Lines [from, to) → body blocks. Empty lines part paragraphs; inside such a group, in this order: one paragraph per line where
 * lines are not wrapped, an indented line opens one, and where nothing else tells, a short line that ends a sentence closes one.
 */
export function findParagraphs(text: string, lines: Lines, from: number, to: number): Paragraphs {
  const isWrappedText = looksWrapped(text, lines, from, to);
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

function groupEnd(lines: Lines, line: number, to: number): number {
  let end = line + 1;
  while (end < to && !lines.afterBlank[end]) end++;
  return end;
}

/** More than four lines, nearly all short enough, most of them filled; or the column of a paper, whose lines break inside sentences. */
function looksWrapped(text: string, lines: Lines, from: number, to: number): boolean {
  let long = 0;
  let wide = 0;
  let filled = 0;
  let broken = 0;
  for (let line = from; line < to; line++) {
    const size = lines.end[line]! - lines.start[line]!;
    if (size > widest) long++;
    else if (size > 40) filled++;
    if (size > widestColumn) wide++;
    const first = text.charCodeAt(lines.start[line]!);
    if (!lines.afterBlank[line] && isLetter(first) && !isUpper(first)) broken++;
  }
  const count = to - from;
  if (count <= 4) return false;
  return (long * 50 <= count && filled * 2 > count) || (wide * 10 <= count && broken * 4 > count);
}

function blockOf(text: string, lines: Lines, from: number, to: number): Block {
  const { start, end } = lineSpan(lines, from, to);
  return { kind: kindOf(text, start, end, to - from), number: null, start, end };
}
