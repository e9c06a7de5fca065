import { wordHash } from '../../language/hash.js';
import { TokenKind } from '../../language/tokens.js';
import type { NameDocument } from './document.js';

export const article = [wordHash('the')];
export const of = [wordHash('of')];

/** Is the token one of these words? */
export function isWord({ tokens }: NameDocument, at: number, words: readonly number[]): boolean {
  if (at < 0 || at >= tokens.count || tokens.kind[at] !== TokenKind.word) return false;
  return words.includes(tokens.hash[at]!);
}

export const determiners = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].map(wordHash);
