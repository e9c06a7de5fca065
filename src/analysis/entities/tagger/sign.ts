/** What the rest of the article says of a capitalised word, in one number: these bits and fields. The words beside its other occurrences follow it. */
export enum Sign {
  // Signs that other occurrences give of what it is.
  title = 1,
  said = 2,
  organization = 4,
  place = 8,
  after = 16,
  before = 32,
  region = 64,
  /** It has other occurrences. */
  again = 1 << 7,
  /** It is written small, or with a capital where only a name has one. */
  small = 1 << 8,
  middle = 1 << 9,
  /** It is the initials of capitalised words. */
  acronym = 1 << 10,
}

export const allSigns = 127;
/** From here on: how many numbers follow. */
export const countShift = 11;
