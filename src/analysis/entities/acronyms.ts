import { foldChar } from '../../language/characters.js';
import { finishHash, hashPrime, hashStart } from '../../language/hash.js';
import type { Language } from '../../language/index.js';
import { numberOf, type PackedWords } from '../../language/packed-words.js';
import { indexAt } from '../../language/token-map.js';
import type { Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import type { Room } from './room.js';
import { LineCase } from './token-bits.js';

/** The initials of every capitalised run, as the hash that a token of these letters has: `World Health Organization` → `WHO`. */
export function collectAcronyms(
  tokens: Tokens,
  sentences: Language['sentences'],
  { capitals }: Room,
  listed: PackedWords,
  count: number,
  lineCase: Uint8Array,
): Set<number> {
  const acronyms = new Set<number>();
  let hash = hashStart;
  let letters = 0;
  let last = -1;
  for (let index = 0; index < count; index++) {
    const at = capitals[index]!;
    const sentence = indexAt(sentences.ofToken, at);
    if (lineCase[sentence] !== LineCase.normal) continue;
    if (
      letters > 0 &&
      !(sentences.firstToken[sentence]! <= last && joins(tokens, listed, last, at))
    ) {
      if (letters > 1) acronyms.add(finishHash(hash));
      hash = hashStart;
      letters = 0;
    }
    hash = Math.imul(hash ^ foldChar(tokens.text.charCodeAt(tokens.start[at]!)), hashPrime);
    letters++;
    last = at;
  }
  if (letters > 1) acronyms.add(finishHash(hash));
  return acronyms;
}

/** Nothing but `of`, `and` … between two capitals. */
function joins({ hash }: Tokens, listed: PackedWords, last: number, at: number): boolean {
  let between = last + 1;
  while (between < at && numberOf(listed, hash[between]!) & NameWord.connector) between++;
  return between === at;
}
