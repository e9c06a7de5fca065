import { countBits } from '../../language/bits.js';
import { mostFeatures, rowHash } from './hashing.js';
import { scoreUnit, type Tagger, weightBias } from './tagger-model.js';

/** Two fields of five bits, 16 bits apart: room for the sum of two thousand weights. */
const pair = 0x001f001f;

/** The features that have a row. */
const found = new Int32Array(mostFeatures);

/**
 * Adds up the weights of features [0, count): seven numbers into `sums` at `place`, how many features have a row and the sums of the
 * tags, two to a number. Two weights per addition: the row's words hold them so that a mask takes out two with room above each
 * (see `weightPlace`).
 */
export function sumRows(
  { logFeatures, present, before, rows }: Tagger,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  place: number,
): void {
  const shift = 32 - logFeatures;
  // In two loops: half of the features have a row, and to find out which ones without a branch is cheaper than to guess wrong.
  let hits = 0;
  for (let index = 0; index < count; index++) {
    const feature = rowHash(features[index]!) >>> shift;
    found[hits] = feature;
    hits += (present[feature >>> 5]! >>> (feature & 31)) & 1;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let index = 0; index < hits; index++) {
    const feature = found[index]!;
    const word = feature >>> 5;
    const rank = countBits(present[word]! & ((1 << (feature & 31)) - 1));
    const at = (before[word]! + rank) * 2;
    const low = rows[at]!;
    const high = rows[at + 1]!;
    a += low & pair;
    b += (low >>> 5) & pair;
    c += (low >>> 10) & pair;
    d += high & pair;
    e += (high >>> 5) & pair;
    f += (high >>> 10) & pair;
  }
  sums[place] = hits;
  sums[place + 1] = a;
  sums[place + 2] = b;
  sums[place + 3] = c;
  sums[place + 4] = d;
  sums[place + 5] = e;
  sums[place + 6] = f;
}

/** The sums of one token → a score per tag, into `scores` at `row`. */
export function writeScores(sums: Int32Array, scores: Int32Array, row: number): void {
  const bias = sums[0]! * weightBias;
  for (let lane = 0; lane < 3; lane++) {
    const low = sums[1 + lane]!;
    const high = sums[4 + lane]!;
    scores[row + lane] = ((low & 0xffff) - bias) * scoreUnit;
    scores[row + lane + 3] = ((low >>> 16) - bias) * scoreUnit;
    scores[row + lane + 6] = ((high & 0xffff) - bias) * scoreUnit;
    if (lane < 2) scores[row + lane + 9] = ((high >>> 16) - bias) * scoreUnit;
  }
}
