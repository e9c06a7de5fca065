import { CharClass, charClass, isApostrophe } from '../../../language/characters.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';

/** Which way a mark turns: its neighbours say so, and where they do not, its glyph. */
export enum Side {
  either = 0,
  open = 1,
  close = 2,
}

/** The quotation marks of a text in order, as parallel arrays. `double` is the family of “ ” " „ « » '' and ``; the other is single. */
export interface Marks {
  readonly token: ArrayLike<number>;
  /** Token after the mark: two adjacent single marks of one glyph are one double mark. */
  readonly endToken: ArrayLike<number>;
  readonly side: ArrayLike<Side>;
  /** 1 or 0. */
  readonly double: ArrayLike<number>;
}

const openGlyphs = new Set([
  0x201c, 0x201e, 0x201f, 0xab, 0x2018, 0x201a, 0x201b, 0x2039, 0x60, 0x300c, 0x300e,
]);
const closeGlyphs = new Set([0x201d, 0xbb, 0x2019, 0x203a, 0x300d, 0x300f]);
const singleGlyphs = new Set([0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a, 0x60]);

/** `at`: the tokens that are marks or apostrophes, in text order. */
export function listMarks(tokens: Tokens, at: readonly number[]): Marks {
  const token = new Int32Array(at.length);
  const endToken = new Int32Array(at.length);
  const side = new Uint8Array(at.length);
  const double = new Uint8Array(at.length);
  let count = 0;
  for (let index = 0; index < at.length; index++) {
    const first = at[index]!;
    if (isInches(tokens, first)) continue;
    const code = tokens.text.charCodeAt(tokens.start[first]!);
    const long = tokens.size[first]! > 1;
    const single = !long && singleGlyphs.has(code);
    const twin = single && isTwin(tokens, first, code);
    const last = twin ? first + 1 : first;
    if (twin) index++;
    token[count] = first;
    double[count] = twin || !single ? 1 : 0;
    endToken[count] = last + 1;
    side[count++] = sideOf(tokens, first, last, code);
  }
  return {
    token: token.subarray(0, count),
    endToken: endToken.subarray(0, count),
    side: side.subarray(0, count),
    double: double.subarray(0, count),
  };
}

function isTwin(tokens: Tokens, at: number, code: number): boolean {
  return (
    at + 1 < tokens.count &&
    tokens.start[at + 1] === endOf(tokens, at) &&
    code !== 0x27 &&
    tokens.text.charCodeAt(tokens.start[at + 1]!) === code
  );
}

/** 6'2": a mark right after feet and inches, which are one token. */
function isInches(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const from = tokens.start[at]!;
  if (
    at === 0 ||
    endOf(tokens, at - 1) !== from ||
    charClass(text.charCodeAt(from - 1)) !== CharClass.digit
  )
    return false;
  return isApostrophe(text.charCodeAt(from - 2)) || isApostrophe(text.charCodeAt(from - 3));
}

function sideOf(tokens: Tokens, first: number, last: number, code: number): Side {
  const left = opensAfter(tokens, first);
  const right = closesBefore(tokens, last);
  if (left !== right) return left ? Side.open : Side.close;
  if (openGlyphs.has(code)) return Side.open;
  return closeGlyphs.has(code) ? Side.close : Side.either;
}

/** Is what stands before the mark a place where a quotation may open: a space, an opening bracket, a dash, another opening mark? */
function opensAfter(tokens: Tokens, mark: number): boolean {
  if (tokens.flags[mark]! & TokenFlag.spaceBefore) return true;
  const code = tokens.text.charCodeAt(tokens.start[mark]! - 1);
  if (isDashOrOpener(code)) return true;
  if (tokens.kind[mark - 1] === TokenKind.mark) {
    return (tokens.flags[mark - 1]! & TokenFlag.spaceBefore) !== 0;
  }
  return false;
}

/** Is what follows a place where a quotation has closed: a space, the end, punctuation, another closing mark? */
function closesBefore(tokens: Tokens, mark: number): boolean {
  const next = mark + 1;
  if (next >= tokens.count || tokens.flags[next]! & TokenFlag.spaceBefore) return true;
  const code = tokens.text.charCodeAt(tokens.start[next]!);
  if (tokens.kind[next] === TokenKind.mark) {
    return next + 1 >= tokens.count || (tokens.flags[next + 1]! & TokenFlag.spaceBefore) !== 0;
  }
  // A quotation may open with an ellipsis: "…and so".
  if (code === 46 && tokens.size[next]! > 1) return false;
  if (code === 0x2026 || code === 91 || code === 40 || code === 36 || code === 35 || code === 64)
    return false;
  return tokens.kind[next] === TokenKind.punctuation && charClass(code) === CharClass.other;
}

function isDashOrOpener(code: number): boolean {
  return (
    code === 40 || code === 91 || code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 47
  );
}
