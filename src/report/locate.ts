import type { Article, Span } from '../article.js';

/** A span with the place a person looks it up at. */
export interface Place extends Span {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** 1-based in the body, null outside of it. */
  readonly paragraph: number | null;
}

/** Adds line, column (1-based, of `start`) and body paragraph to a span. Lines end at CRLF, LF or CR. */
export function spanLocator(article: Article): (span: Span) => Place {
  const lines = lineStarts(article.text);
  return ({ start, end }) => {
    const line = lastAtOrBefore(lines.length, (index) => lines[index]!, start);
    const block = lastAtOrBefore(
      article.blocks.length,
      (index) => article.blocks[index]!.start,
      start,
    );
    const paragraph =
      block >= 0 && start < article.blocks[block]!.end ? article.blocks[block]!.number : null;
    return { start, end, line: line + 1, column: start - lines[line]! + 1, paragraph };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Binary search: the last index whose value is ≤ wanted, -1 when none is. */
function lastAtOrBefore(length: number, value: (index: number) => number, wanted: number): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
