import { taggerVersion } from '../../src/analysis/entities/tagger-model.js';
import { tagCount } from '../../src/analysis/entities/tags.js';
import type { Weights } from './perceptron.js';

/**
 * Weights → the bytes that `readTagger` reads. Rows whose largest weight is below `smallest` are dropped (no measurable loss up to
 * about 3), the rest is rounded to eight bits.
 */
export function packTagger(
  { weights, transitions }: Weights,
  smallest: number,
): { bytes: Uint8Array; rows: number } {
  const features = weights.length / tagCount;
  const kept: number[] = [];
  let largest = 0;
  for (let row = 0; row < features; row++) {
    let top = 0;
    for (let tag = 0; tag < tagCount; tag++)
      top = Math.max(top, Math.abs(weights[row * tagCount + tag]!));
    largest = Math.max(largest, top);
    if (top >= smallest) kept.push(row);
  }
  const scale = 127 / largest;
  const transitionsAt = 16;
  const bitmapAt = transitionsAt + transitions.length * 4;
  const rowsAt = bitmapAt + features / 8;
  const bytes = new Uint8Array(rowsAt + kept.length * tagCount);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, taggerVersion, true);
  view.setUint32(4, Math.log2(features), true);
  view.setUint32(8, kept.length, true);
  view.setFloat32(12, scale, true);
  for (const [at, value] of transitions.entries())
    view.setFloat32(transitionsAt + at * 4, value * scale, true);
  for (const [index, row] of kept.entries()) {
    bytes[bitmapAt + (row >> 3)]! |= 1 << (row & 7);
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = weights[row * tagCount + tag]!;
      const small = Math.abs(weight) < smallest / 2;
      view.setInt8(rowsAt + index * tagCount + tag, small ? 0 : Math.round(weight * scale));
    }
  }
  return { bytes, rows: kept.length };
}
