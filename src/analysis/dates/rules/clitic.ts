import { type DateWords, isGlued, lengthOf } from '../words/date-words.js';

export function isClitic(words: DateWords, at: number): boolean {
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  const code = text.charCodeAt(start[token]!);
  return isGlued(words, at) && (code === 39 || code === 0x2019) && lengthOf(words, at) === 2;
}
