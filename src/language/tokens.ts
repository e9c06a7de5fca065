import { CharClass, charClass } from './characters.js';
import { describe, describedFlags, describedHash, plainWordEnd } from './describe-word.js';
import { hashFolded } from './hash.js';
import { isClitic, tokenEnd } from './token-end.js';
import { longToken, TokenFlag, TokenKind } from './token-kind.js';

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

const noLongEnds = new Map<number, number>();

/** Tokens that there is room for. */
const smallCapacity = 4096;
const largeCapacity = 1 << 16;
let capacity = smallCapacity;
let starts = new Int32Array(capacity);
let sizes = new Uint8Array(capacity);
let longEnds = noLongEnds;
let hashes = new Int32Array(capacity);
let kinds = new Uint8Array(capacity);
let flagBits = new Uint8Array(capacity);

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
    if (kind === CharClass.letter || kind === CharClass.digit) {
      const end = plainWordEnd(text, at);
      if (end > 0) {
        starts[count] = at;
        sizes[count] = end - at;
        if (end - at >= longToken) markLong(count, end);
        hashes[count] = describedHash;
        flagBits[count] = before | describedFlags;
        kinds[count] = kind === CharClass.digit ? TokenKind.number : TokenKind.word;
        count++;
        before = 0;
        at = end;
        continue;
      }
    }
    const end = tokenEnd(text, at, code, kind);
    const wordLike =
      kind === CharClass.letter ||
      kind === CharClass.digit ||
      (end - at > 1 && isClitic(text, at, end));
    let bits = before;
    if (wordLike) {
      bits |= describe(text, at, end);
      if (kind === CharClass.mark) bits |= TokenFlag.clitic;
      hashes[count] = describedHash;
    } else {
      hashes[count] = hashFolded(text, at, end);
    }
    starts[count] = at;
    sizes[count] = end - at;
    if (end - at >= longToken) markLong(count, end);
    flagBits[count] = bits;
    kinds[count] = wordLike
      ? kind === CharClass.digit
        ? TokenKind.number
        : TokenKind.word
      : kind === CharClass.mark
        ? TokenKind.mark
        : TokenKind.punctuation;
    count++;
    before = 0;
    at = end;
  }
  return filled(text, count);
}

/** A small text takes copies; a large one takes the buffers with it: they are neither doubled nor kept. */
function filled(text: string, count: number): Tokens {
  const isLarge = capacity >= largeCapacity;
  const part = <T extends Int32Array | Uint8Array>(buffer: T): T =>
    (isLarge ? buffer.subarray(0, count) : buffer.slice(0, count)) as T;
  const tokens = {
    text,
    count,
    start: part(starts),
    size: part(sizes),
    longEnds,
    hash: part(hashes),
    kind: part(kinds),
    flags: part(flagBits),
  };
  longEnds = noLongEnds;
  if (isLarge) allocate(smallCapacity);
  return tokens;
}

function allocate(tokens: number): void {
  capacity = tokens;
  starts = new Int32Array(tokens);
  sizes = new Uint8Array(tokens);
  hashes = new Int32Array(tokens);
  kinds = new Uint8Array(tokens);
  flagBits = new Uint8Array(tokens);
}

/** Hardly any text has one: they have no place in the loop. */
function markLong(token: number, end: number): void {
  sizes[token] = longToken;
  if (longEnds === noLongEnds) longEnds = new Map();
  longEnds.set(token, end);
}

function grow(): void {
  capacity *= 2;
  const wider = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  starts = wider(starts, new Int32Array(capacity));
  sizes = wider(sizes, new Uint8Array(capacity));
  hashes = wider(hashes, new Int32Array(capacity));
  kinds = wider(kinds, new Uint8Array(capacity));
  flagBits = wider(flagBits, new Uint8Array(capacity));
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
