import { endsSentence, isListItem, type Lines } from '../lines.js';

/** Lines up to this long may be hard-wrapped. */
export const widest = 100;
/** Two columns more than the line above open a paragraph. */
const indentStep = 2;

/** Does a line of the group open a paragraph? */
interface Opener {
  readonly isGuess: boolean;
  readonly at: (line: number) => boolean;
}

export function openerOf(
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
