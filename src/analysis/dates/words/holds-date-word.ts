import { isListed } from '../../../language/packed-words.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { vocabulary } from './vocabulary.made.js';

/** Is there a digit, or a word that a date can have? Records of a few words are many, and most texts show with their first words that there is. */
export function holdsDateWord({ count, kind, flags, hash }: Tokens): boolean {
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.number || flags[token]! & TokenFlag.digit) return true;
    if (isListed(vocabulary.words, hash[token]!)) return true;
  }
  return false;
}
