import { type DateWords, plainWord } from '../words/date-words.js';

const pronouns = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'you']);

export function isPronoun(words: DateWords, at: number): boolean {
  return pronouns.has(plainWord(words, at));
}
