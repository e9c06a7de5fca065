import type { Span } from '../article.js';

/** Longest look for words to one side: words of a text without spaces end somewhere. */
const farthest = 64;

/** The `words` words before and after a span, line breaks and all. */
export function contextOf(
  text: string,
  { start, end }: Span,
  words: number,
): { readonly before: string; readonly after: string } {
  const reach = words * farthest;
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/\s+/)
    .filter(Boolean);
  const after = text
    .slice(end, end + reach)
    .split(/\s+/)
    .filter(Boolean);
  return {
    before: before.slice(Math.max(0, before.length - words)).join(' '),
    after: after.slice(0, words).join(' '),
  };
}
