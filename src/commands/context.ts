import type { Span } from '../article.js';
import type { Context } from '../report/article-object.js';

/** Longest look for words to one side: words of a text without spaces end somewhere. */
const farthest = 64;

/** The `words` words before and after a span, on one line. */
export function contextOf(text: string, { start, end }: Span, words: number): Context {
  const reach = words * farthest;
  const before = text.slice(Math.max(0, start - reach), start).split(/\s+/);
  const after = text.slice(end, end + reach).split(/\s+/);
  // A part that is empty stands for the space at the span itself and is no word.
  const last = before.at(-1) === '' ? words + 1 : words;
  const first = after[0] === '' ? words + 1 : words;
  return {
    before: before.slice(Math.max(0, before.length - last)).join(' '),
    after: after.slice(0, first).join(' '),
  };
}
