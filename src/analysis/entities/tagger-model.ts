import { tagCount } from './tags.js';

/**
 * A linear model over hashed features: every feature is a row of one weight per tag.
 * Rows of small weights were dropped by the trainer.
 */
export interface Tagger {
  /** Feature numbers are taken modulo this (a power of two). */
  readonly features: number;
  /** Of every feature number: where its row begins in `weights`, -1 when it has none. */
  readonly rowStart: Int32Array;
  /**
   * Two tags to a word, each weight + `weightBias` in 16 bits: one addition adds two weights, and the sums of a token's features
   * cannot run over into each other (160 features × 255 < 65,536).
   */
  readonly weights: Int32Array;
  /** Score of tag b after tag a at [a × tagCount + b], on the scale of the weights. */
  readonly transitions: Float32Array;
  /** Weights per unit of the trainer's scale: what turns scores into probabilities depends on it. */
  readonly scale: number;
}

/** Words of a row of `Tagger.weights`. */
export const rowWords = (tagCount + 1) >> 1;
export const weightBias = 128;

export const taggerVersion = 1;
const headerLength = 16;

/**
 * Layout, little-endian: uint32 version, uint32 log2 of the features, uint32 rows, float32 scale; float32 × tagCount² transitions;
 * a bit per feature that has a row; int8 weights, tag by tag (they compress better in columns).
 */
export function readTagger(bytes: Uint8Array): Tagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== taggerVersion) throw new RangeError('tagger: unknown version');
  const features = 1 << view.getUint32(4, true);
  const rows = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitions = new Float32Array(tagCount * tagCount);
  for (let at = 0; at < transitions.length; at++) {
    transitions[at] = view.getFloat32(headerLength + at * 4, true);
  }
  const bitmap = headerLength + transitions.length * 4;
  const columns = bitmap + features / 8;
  const rowStart = new Int32Array(features).fill(-1);
  let row = 0;
  for (let feature = 0; feature < features; feature++) {
    if ((bytes[bitmap + (feature >> 3)]! >> (feature & 7)) & 1)
      rowStart[feature] = row++ * rowWords;
  }
  const weights = new Int32Array(rows * rowWords);
  for (let tag = 0; tag < tagCount; tag++) {
    const column = columns + tag * rows;
    const shift = (tag & 1) * 16;
    for (let at = 0; at < rows; at++) {
      weights[at * rowWords + (tag >> 1)]! |= (view.getInt8(column + at) + weightBias) << shift;
    }
  }
  return { features, rowStart, weights, transitions, scale };
}
