/** How a sentence is written: capitals of `title` and `upper` lines say nothing about names. */
export enum LineCase {
  normal = 0,
  title = 1,
  upper = 2,
}

/** Bits of `NameDocument.bits`. */
export enum Bit {
  /** Has a letter. */
  alpha = 1,
  capital = 2,
  /** Where a capital is due anyway: first in the sentence, after an opening mark, bracket or colon. */
  first = 4,
  /** May be part of a name: only these are tagged. */
  candidate = 8,
  /** A capital, or a capital inside (`iPhone`), that is not just an opener's: what a name is made of. */
  core = 16,
}

/** Runs of cores longer than this are cut: places in them are bytes. */
export const longestRun = 255;

const listedBits = Bit.core | Bit.capital | Bit.candidate;

/** May a listed phrase begin with a token of these bits? */
export function mayBeListed(bits: number): boolean {
  return (bits & listedBits) === listedBits;
}
