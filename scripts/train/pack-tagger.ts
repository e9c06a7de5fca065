import { taggerVersion } from '../../src/analysis/entities/tagger/tagger.js';
import { taggerHeader, weightBias } from '../../src/analysis/entities/tagger/weight-rows.js';
import { tagCount } from '../../src/analysis/entities/tags.js';
import type { Weights } from './perceptron.js';

/**
 * Weights → the bytes that `openTagger` reads. The `mostRows` rows with the largest weights are kept, rounded to steps of `step`, at most
 * 15 of them: five bits.
 */
export function packTagger(
  { weights, transitions }: Weights,
  mostRows: number,
  step: number,
): { bytes: Uint8Array; rows: number } {
  const features = weights.length / tagCount;
  const tops = new Float32Array(features);
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / tagCount);
    tops[row] = Math.max(tops[row]!, Math.abs(weights[at]!));
  }
  const smallest = Math.max(step / 2, tops.toSorted().at(-mostRows) ?? 0);
  const kept = Array.from(tops.keys()).filter((row) => tops[row]! >= smallest);
  if (kept.length > 0xffff) throw new RangeError('tagger: too many rows');
  const transitionsAt = taggerHeader;
  const bitsAt = transitionsAt + transitions.length * 4;
  const beforeAt = bitsAt + features / 8;
  const rowsAt = beforeAt + features / 16;
  const bytes = new Uint8Array(rowsAt + kept.length * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, taggerVersion, true);
  view.setUint32(4, Math.log2(features), true);
  view.setUint32(8, kept.length, true);
  view.setFloat32(12, step, true);
  for (const [at, value] of transitions.entries())
    view.setFloat32(transitionsAt + at * 4, value / step, true);
  for (const row of kept) bytes[bitsAt + (row >> 3)]! |= 1 << (row & 7);
  for (let word = 0, next = 0; word < features / 32; word++) {
    view.setUint16(beforeAt + word * 2, next, true);
    while (next < kept.length && kept[next]! >> 5 === word) next++;
  }
  for (const [index, row] of kept.entries()) {
    const words = packRow(weights.subarray(row * tagCount, (row + 1) * tagCount), step);
    for (const [word, value] of words.entries())
      view.setUint32(rowsAt + index * 8 + word * 4, value, true);
  }
  return { bytes, rows: kept.length };
}

/** Place of the weight of a tag in its row: which of the two words, and from which bit. Two tags that share a shift lie 16 bits apart. */
function weightPlace(tag: number): { word: number; shift: number } {
  const lane = tag % 6;
  return { word: tag < 6 ? 0 : 1, shift: (lane % 3) * 5 + (lane < 3 ? 0 : 16) };
}

function packRow(weights: Float32Array, step: number): number[] {
  const words = [0, 0];
  for (const [tag, weight] of weights.entries()) {
    const { word, shift } = weightPlace(tag);
    const steps = Math.max(-weightBias, Math.min(weightBias - 1, Math.round(weight / step)));
    words[word] = (words[word]! | ((steps + weightBias) << shift)) >>> 0;
  }
  return words;
}
