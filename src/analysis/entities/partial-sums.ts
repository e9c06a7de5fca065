/** A group of features that are often the same: of the token itself, of its neighbour before, of the one after. */
export enum Group {
  own = 0,
  left = 1,
  right = 2,
}
const groups = 3;

/** Places of a group for one short story, and from the second story on: memory that nobody has touched yet is dear at a start. */
const logPlacesOnce = 8;
const logPlaces = 11;
/** Two keys, then the sums. */
const width = 2 + 7;

/**
 * The weights of a group of features, summed up once for the many tokens that share the group: names and their neighbours come again and
 * again. A place of its own for every value of the hash; what comes later takes the place.
 * The sums follow from the keys alone, so that what was read before changes no result.
 */
export interface PartialSums {
  table: Int32Array;
  logPlaces: number;
}

export function partialSums(): PartialSums {
  return { table: new Int32Array(0), logPlaces: 0 };
}

/** Before each story. */
export function openSums(sums: PartialSums, tokens: number): void {
  if (sums.logPlaces === logPlaces) return;
  sums.logPlaces = sums.logPlaces === 0 && tokens < 1 << logPlaces ? logPlacesOnce : logPlaces;
  sums.table = new Int32Array((groups << sums.logPlaces) * width);
}

/** Where in the table the sums for these keys are, or, as `~place`, where they are to be put. An empty place has no keys but 0 and 0. */
export function recall(sums: PartialSums, group: number, a: number, b: number): number {
  const { table, logPlaces } = sums;
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) >>> (32 - logPlaces);
  const entry = ((group << logPlaces) + hash) * width;
  if (table[entry] === a && table[entry + 1] === b) return entry + 2;
  table[entry] = a;
  table[entry + 1] = b;
  return ~(entry + 2);
}
