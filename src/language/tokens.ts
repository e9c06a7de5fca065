import { CharClass, charClass } from './characters.js';
import { describe, describedFlags, describedHash, plainWordEnd } from './describe-word.js';
import { hashFolded } from './hash.js';
import { isClitic, tokenEnd } from './token-end.js';
import { longToken, TokenFlag, TokenKind } from './token-kind.js';
import {
  allocate,
  capacity,
  filled,
  flagBits,
  grow,
  hashes,
  kinds,
  largeCapacity,
  markLong,
  sizes,
  starts,
} from './token-room.js';

export { TokenFlag, TokenKind };

/**
 * The tokens of a text as parallel arrays, made once and shared by every engine. Offsets are UTF-16, end exclusive.
 * A word is a run of letters and digits with inner apostrophes (`O'Neil`, `don't`); hyphens, points and commas are tokens of
 * their own, so `04.12.2023` is five tokens and `mid-1990s` three; `U.S.` is one; `'s` is cut off its word.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  /** Its length, `longToken` where that is more: see `endOf`. An offset of its end would be a fifth of all that is kept of a token. */
  readonly size: Uint8Array;
  /** Of the long tokens. */
  readonly longEnds: ReadonlyMap<number, number>;
  /** Of the folded (lower-case) word without an abbreviation's final dot: equal words, equal hashes. */
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

/** One linear scan over the character codes of the text. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let count = 0;
  let at = 0;
  let before = TokenFlag.spaceBefore | TokenFlag.lineBefore;
  // Room that is never touched takes no memory, room that is outgrown takes twice.
  if (length > 4 * largeCapacity) allocate(length >> 1);
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === CharClass.space) {
      before |= isLineBreak(code)
        ? TokenFlag.spaceBefore | TokenFlag.lineBefore
        : TokenFlag.spaceBefore;
      at++;
      continue;
    }
    if (count === capacity) grow();
    const isWord = kind === CharClass.letter || kind === CharClass.digit;
    let end = isWord ? plainWordEnd(text, at) : 0;
    if (end > 0) {
      hashes[count] = describedHash;
      flagBits[count] = before | describedFlags;
      kinds[count] = kind === CharClass.digit ? TokenKind.number : TokenKind.word;
    } else {
      end = tokenEnd(text, at, code, kind);
      describeOther(text, at, end, kind, before, count);
    }
    starts[count] = at;
    sizes[count] = end - at;
    if (end - at >= longToken) markLong(count, end);
    count++;
    before = 0;
    at = end;
  }
  return filled(text, count);
}

/** A token that is no plain word: punctuation, a mark, a word with an accent, an apostrophe or a point in it. */
function describeOther(
  text: string,
  at: number,
  end: number,
  kind: CharClass,
  before: number,
  token: number,
): void {
  const wordLike =
    kind === CharClass.letter ||
    kind === CharClass.digit ||
    (end - at > 1 && isClitic(text, at, end));
  if (!wordLike) {
    hashes[token] = hashFolded(text, at, end);
    flagBits[token] = before;
    kinds[token] = kind === CharClass.mark ? TokenKind.mark : TokenKind.punctuation;
    return;
  }
  const bits = before | describe(text, at, end);
  flagBits[token] = kind === CharClass.mark ? bits | TokenFlag.clitic : bits;
  hashes[token] = describedHash;
  kinds[token] = kind === CharClass.digit ? TokenKind.number : TokenKind.word;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
