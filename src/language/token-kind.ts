/** What a token is. `mark` = a quotation mark or apostrophe standing alone; `''` and two back-ticks are one mark. */
export enum TokenKind {
  word = 0,
  number = 1,
  mark = 2,
  punctuation = 3,
}

/** Bits of `Tokens.flags`. */
export enum TokenFlag {
  /** White space or the start of the text stands before it. */
  spaceBefore = 1,
  /** A line break stands before it. */
  lineBefore = 2,
  /** Its first character is an upper-case letter. */
  capital = 4,
  /** At least two letters, no lower-case one: `NATO`, `U.S.`, `G20`. */
  allCaps = 8,
  digit = 16,
  /** The last character is an abbreviation's full stop (`Mr.`, `J.`, `U.S.`): inside the span, outside the hash. */
  dotted = 32,
  /** An upper-case letter after the first character: `BelTA`, `McKay`. */
  innerCapital = 64,
  /** A clitic cut off its word: `'s`, `'re`, `'ll` … */
  clitic = 128,
}

/** What `Tokens.size` says of a token that is as long or longer. */
export const longToken = 255;
