import type { Article, Span } from '../../article.js';

/** A span with the place a person looks it up at. */
export interface Place extends Span {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** 1-based in the body, null outside of it. */
  readonly paragraph: number | null;
}

export type Locate = ReturnType<typeof spanLocator>;

/** Adds line, column (1-based, of `start`) and body paragraph to a span. Lines end at CRLF, LF or CR. */
export function spanLocator(article: Article): (span: Span) => Place {
  const { text, blocks } = article;
  const lines = lineStarts(text);
  const starts = blocks.map((block) => block.start);
  let line = 0;
  let at = 0;
  return ({ start, end }) => {
    line = lastAtOrBefore(lines, line, start);
    at = lastAtOrBefore(starts, at, start);
    const block = blocks[at];
    const paragraph = block !== undefined && start < block.end ? block.number : null;
    return { start, end, line: line + 1, column: start - lines[line]! + 1, paragraph };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // The engine's own search is ten times faster than a look at every character.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The last index whose value is ≤ wanted, -1 when none is. Binary search, beginning at `near`: finds come mostly in text order, many on the
 * line of the one before.
 */
function lastAtOrBefore(values: readonly number[], near: number, wanted: number): number {
  let low = -1;
  let high = values.length - 1;
  if (near >= 0 && near <= high) {
    if (values[near]! > wanted) high = near - 1;
    else if (near === high || values[near + 1]! > wanted) return near;
    else low = near + 1;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
