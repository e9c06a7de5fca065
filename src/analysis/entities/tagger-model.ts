import { mayFollow, tagCount } from './tags.js';

/**
 * A linear model over hashed features: every feature may have a row of one weight per tag.
 * Rows of small weights were dropped by the trainer; a bit per feature says which are left, and the rank of the bit is the row.
 */
export interface Tagger {
  /** Feature numbers are taken modulo this (a power of two). */
  readonly features: number;
  /** A bit per feature that has a row. */
  readonly present: Int32Array;
  /** Of every word of `present`: how many rows come before it. */
  readonly before: Int32Array;
  /** Row by row. */
  readonly weights: Int8Array;
  /** Score of tag b after tag a at [a × tagCount + b], on the scale of the weights. */
  readonly transitions: Float32Array;
  /** The same as factors: exp(score × temperature), 0 where b may not follow a. */
  readonly steps: Float64Array;
  /** Turns scores into logarithms of probabilities. */
  readonly temperature: number;
}

export const taggerVersion = 2;
const headerLength = 16;
/** Fitted on the development articles, on the trainer's scale: marginal probability ≈ share that is right. */
const trainerTemperature = 0.05;

/**
 * Layout, little-endian: uint32 version, uint32 log2 of the features, uint32 rows, float32 weights per unit of the trainer's scale;
 * float32 × tagCount² transitions; the bits; the rows. Nothing is copied or unpacked but the ranks.
 */
export function readTagger(bytes: Uint8Array): Tagger {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = own;
  const [version, logFeatures, rows] = new Uint32Array(buffer, byteOffset, 3) as unknown as [
    number,
    number,
    number,
  ];
  if (version !== taggerVersion) throw new RangeError('tagger: unknown version');
  const features = 1 << logFeatures;
  const temperature = trainerTemperature / new Float32Array(buffer, byteOffset + 12, 1)[0]!;
  const transitions = new Float32Array(buffer, byteOffset + headerLength, tagCount * tagCount);
  const bitsAt = headerLength + transitions.length * 4;
  const present = new Int32Array(buffer, byteOffset + bitsAt, features / 32);
  const before = new Int32Array(present.length);
  for (let word = 1; word < present.length; word++)
    before[word] = before[word - 1]! + countBits(present[word - 1]!);
  const weights = new Int8Array(buffer, byteOffset + bitsAt + features / 8, rows * tagCount);
  const steps = Float64Array.from(transitions, (score, at) =>
    mayFollow(Math.floor(at / tagCount), at % tagCount) ? Math.exp(score * temperature) : 0,
  );
  return { features, present, before, weights, transitions, steps, temperature };
}

/** The number of bits that are set. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
