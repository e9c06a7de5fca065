import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { abbreviations, isInner, isSmall } from './abbreviations.made.js';

/** As written, without the full stop: `Mr`, `Inc`, `DR`; lower-case ones only where the list has them so. */
export function isAbbreviation(word: string): boolean {
  const bits = numberOf(abbreviations, wordHash(word));
  return bits !== 0 && (isWritten(word, bits) || word === word.toUpperCase());
}

/** Does its full stop leave the sentence open whatever follows? */
export function isInnerAbbreviation(word: string): boolean {
  const bits = numberOf(abbreviations, wordHash(word));
  return (bits & isInner) !== 0 && isWritten(word, bits);
}

/** As the list has it, with a capital at most at its head. */
function isWritten(word: string, bits: number): boolean {
  const tail = word.slice(1);
  return (
    tail === tail.toLowerCase() && ((bits & isSmall) !== 0) === (word[0] === word[0]!.toLowerCase())
  );
}
