import { countBits } from '../../../language/bits.js';
import { tagCount } from '../tags.js';
import { features } from './features.js';
import { rowHash } from './hashing.js';
import { halves, ints } from './machine.js';
import { foundAt, mostFeatures, transitionsAt } from './places.js';
import { scoreUnit, taggerHeader, weightBias } from './weight-rows.js';

/** Two fields of five bits, 16 bits apart: room for the sum of two thousand weights. */
const pair = 0x001f001f;

/** The features that have a row. */
const found = ints(foundAt, mostFeatures);

/** Score of tag b after tag a at [a × tagCount + b], in 64ths of a weight as all scores are. */
export const transitions = ints(transitionsAt, tagCount * tagCount);

/** A bit per feature that has a row. */
let present = ints(0, 0);
/** Of every word of `present`: how many rows come before it. */
let before = halves(0, 0);
/** Two words per row, with the weights of six tags in five bits each: see `packRow`. */
let rows = ints(0, 0);
/** Feature numbers are this many bits of 32. */
let shift = 0;

/** Where the file of the tagger is: see `openTagger`. */
export function openWeights(taggerAt: number): void {
  const head = ints(taggerAt, 3);
  const logFeatures = head[1]!;
  shift = 32 - logFeatures;
  const words = (1 << logFeatures) / 32;
  const presentAt = taggerAt + taggerHeader + 4 * tagCount * tagCount;
  const beforeAt = presentAt + words * 4;
  present = ints(presentAt, words);
  before = halves(beforeAt, words);
  rows = ints(beforeAt + words * 2, head[2]! * 2);
}

/**
 * Adds up the weights of features [0, count): seven numbers into `sums` at `place`, how many features have a row and the sums of the
 * tags, two to a number. Two weights per addition: the row's words hold them so that a mask takes out two with room above each
 * (see `weightPlace` of the trainer).
 */
export function sumRows(count: number, sums: Int32Array, place: number): void {
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
    const at = feature >>> 5;
    const rank = countBits(present[at]! & ((1 << (feature & 31)) - 1));
    const row = (before[at]! + rank) * 2;
    const low = rows[row]!;
    const high = rows[row + 1]!;
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
