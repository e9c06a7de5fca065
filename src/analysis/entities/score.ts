import { rowHash } from './hashing.js';
import { countBits, type Tagger, weightBias } from './tagger-model.js';

/** Two fields of five bits, 16 bits apart: room for the sum of two thousand weights. */
const pair = 0x001f001f;

/**
 * Adds up the weights of the features of one token, a score per tag, into `scores` at `row`.
 * Two weights per addition: the row's words hold them so that a mask takes out two with room above each (see `weightPlace`).
 */
export function addScores(
  { logFeatures, present, before, rows }: Tagger,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  const shift = 32 - logFeatures;
  let hits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let index = 0; index < count; index++) {
    const feature = rowHash(features[index]!) >>> shift;
    const word = present[feature >>> 5]!;
    const bit = 1 << (feature & 31);
    if ((word & bit) === 0) continue;
    const at = (before[feature >>> 5]! + countBits(word & (bit - 1))) * 2;
    const low = rows[at]!;
    const high = rows[at + 1]!;
    hits++;
    a += low & pair;
    b += (low >>> 5) & pair;
    c += (low >>> 10) & pair;
    d += high & pair;
    e += (high >>> 5) & pair;
    f += (high >>> 10) & pair;
  }
  const bias = hits * weightBias;
  scores[row] = (a & 0xffff) - bias;
  scores[row + 1] = (b & 0xffff) - bias;
  scores[row + 2] = (c & 0xffff) - bias;
  scores[row + 3] = (a >>> 16) - bias;
  scores[row + 4] = (b >>> 16) - bias;
  scores[row + 5] = (c >>> 16) - bias;
  scores[row + 6] = (d & 0xffff) - bias;
  scores[row + 7] = (e & 0xffff) - bias;
  scores[row + 8] = (f & 0xffff) - bias;
  scores[row + 9] = (d >>> 16) - bias;
  scores[row + 10] = (e >>> 16) - bias;
}
