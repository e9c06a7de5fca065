import { powerTable } from './certainty.js';
import { type PartialSums, partialSums } from './partial-sums.js';
import { tagCount } from './tags.js';

/**
 * A linear model over hashed features: every feature may have a row of one weight per tag.
 * Rows of small weights were dropped by the trainer; a bit per feature says which are left, and the rank of the bit is the row.
 */
export interface Tagger {
  /** Feature numbers are taken modulo 2 to the power of this. */
  readonly logFeatures: number;
  /** A bit per feature that has a row. */
  readonly present: Int32Array;
  /** Of every word of `present`: how many rows come before it. */
  readonly before: Uint16Array;
  /** Two words per row, with the weights of six tags in five bits each: see `packRow`. */
  readonly rows: Int32Array;
  /** Score of tag b after tag a at [a × tagCount + b], in 64ths of a weight as all scores are. */
  readonly transitions: Int32Array;
  /** How much less probable a path is by how far its score lies below the best: see `powerTable`. */
  readonly powers: Int32Array;
  readonly sums: PartialSums;
}

export const taggerVersion = 3;
/** Scores are whole numbers of this part of a weight: V8's interpreter, which runs a short story, makes an object of every fraction. */
export const scoreUnit = 64;
export const taggerHeader = 16;
/** Weights are stored with this added: five bits hold -16 … 15. */
export const weightBias = 16;
/** Turns scores of the trainer's scale into logarithms of probabilities. Fitted on the development articles: probability ≈ share that is right. */
const trainerTemperature = 0.06;

/** Place of the weight of a tag in its row: which of the two words, and from which bit. Two tags that share a shift lie 16 bits apart. */
export function weightPlace(tag: number): { word: number; shift: number } {
  const lane = tag % 6;
  return { word: tag < 6 ? 0 : 1, shift: (lane % 3) * 5 + (lane < 3 ? 0 : 16) };
}

/**
 * Layout, little-endian: uint32 version, uint32 log2 of the features, uint32 rows, float32 trainer's units per step of a weight;
 * float32 × tagCount² transitions; the bits; uint16 per 32 bits: rows before; the rows. It is used as it lies, from a multiple of four on: nothing is unpacked.
 */
export function readTagger(bytes: Uint8Array): Tagger {
  const { buffer, byteOffset } = bytes;
  const head = new Uint32Array(buffer, byteOffset, 3);
  if (head[0] !== taggerVersion) throw new RangeError('tagger: unknown version');
  const logFeatures = head[1]!;
  const temperature = trainerTemperature * new Float32Array(buffer, byteOffset + 12, 1)[0]!;
  const afterTag = new Float32Array(buffer, byteOffset + taggerHeader, tagCount * tagCount);
  const words = 2 ** logFeatures / 32;
  const bitsAt = byteOffset + taggerHeader + afterTag.length * 4;
  const beforeAt = bitsAt + words * 4;
  const transitions = new Int32Array(afterTag.length);
  for (let at = 0; at < transitions.length; at++)
    transitions[at] = Math.round(afterTag[at]! * scoreUnit);
  return {
    logFeatures,
    present: new Int32Array(buffer, bitsAt, words),
    before: new Uint16Array(buffer, beforeAt, words),
    rows: new Int32Array(buffer, beforeAt + words * 2, head[2]! * 2),
    transitions,
    powers: powerTable(temperature / scoreUnit),
    sums: partialSums(),
  };
}
