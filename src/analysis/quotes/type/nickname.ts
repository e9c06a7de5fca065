import type { Grammar } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isCapital } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import { wordCount } from '../word-count.js';

/** Robert C. "Bobby" Reed: at most three capitalised words in marks between two parts of a name. Tokens of its paragraph are [from, to). */
export function isNickname(
  grammar: Grammar,
  { firstToken, innerToken, endToken }: QuotedSpan,
  from: number,
  to: number,
): boolean {
  // Not the sentence before the mark: the full stop of "J." may have ended it.
  const left = firstToken - 1;
  if (endToken - firstToken > 8 || left < from || endToken >= to) return false;
  return (
    isNameWord(grammar, left) &&
    isNameWord(grammar, endToken) &&
    isCapital(grammar, innerToken) &&
    wordCount(grammar, innerToken, endToken) <= 3
  );
}
