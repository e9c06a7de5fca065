import { commonPairs } from '../../../words/no-names.js';
import { wordSet } from '../../../words/word-set.js';
import type { NameDocument } from '../document.js';

const pairs = wordSet(commonPairs);
const length = 3;

/** `A&E`, `R&D`: an ampersand between two letters that newspapers use as a word. */
export function isCommonPair({ tokens }: NameDocument, at: number): boolean {
  if (tokens.size[at] !== 1) return false;
  const start = tokens.start[at]!;
  if (tokens.text.charCodeAt(start + 1) !== 38) return false;
  return pairs.has(tokens.text.slice(start, start + length));
}
