import { foldChar } from '../../language/characters.js';
import { finishHash, hashPrime, hashStart } from '../../language/hash.js';
import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';

/** The initials of every capitalised run, as the hash that a token of these letters has: `World Health Organization` → `WHO`. */
export function collectAcronyms(
  tokens: Tokens,
  sentences: Language['sentences'],
  { words, bits }: Room,
  lineCase: Uint8Array,
): Set<number> {
  const acronyms = new Set<number>();
  let hash = hashStart;
  let letters = 0;
  let last = -1;
  const close = (): void => {
    if (letters >= 2) acronyms.add(finishHash(hash));
    hash = hashStart;
    letters = 0;
  };
  for (let at = 0; at < tokens.count; at++) {
    const sentence = sentences.ofToken[at]!;
    if (sentence !== last) close();
    last = sentence;
    if (sentence < 0 || lineCase[sentence] !== LineCase.normal) continue;
    if (bits[at]! & Bit.capital) {
      hash = Math.imul(hash ^ foldChar(tokens.text.charCodeAt(tokens.start[at]!)), hashPrime);
      letters++;
    } else if (!(words[at]! & NameWord.connector)) close();
  }
  close();
  return acronyms;
}
