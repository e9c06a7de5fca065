import type { Span } from '../article.js';
import { CharClass, charClass } from '../language/characters.js';
import type { Context } from '../report/article/context-object.js';

/** Longest look for words to one side, in characters per word: words of a text without spaces end somewhere. */
const farthest = 64;

/** The `words` words before and after a span, on one line. */
export function contextOf(text: string, { start, end }: Span, words: number): Context {
  return {
    before: onOneLine(text.slice(placeBefore(text, start, words), start)),
    after: onOneLine(text.slice(end, placeAfter(text, end, words))),
  };
}

function placeBefore(text: string, start: number, words: number): number {
  const limit = Math.max(0, start - words * farthest);
  let at = start;
  for (let left = words; left > 0; left--) {
    while (at > limit && isSpace(text, at - 1)) at--;
    while (at > limit && !isSpace(text, at - 1)) at--;
  }
  return at;
}

function placeAfter(text: string, end: number, words: number): number {
  const limit = Math.min(text.length, end + words * farthest);
  let at = end;
  for (let left = words; left > 0; left--) {
    while (at < limit && isSpace(text, at)) at++;
    while (at < limit && !isSpace(text, at)) at++;
  }
  return at;
}

function isSpace(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CharClass.space;
}

function onOneLine(text: string): string {
  return text.split(/\s+/).join(' ');
}
