/**
 * A text's shingles in 64 numbers of 16 bits: one-permutation MinHash (Li, Owen and Zhang 2012) with the empty bins filled by
 * rotation (Shrivastava and Li 2014). The share of equal numbers estimates the Jaccard similarity, standard error ≤ 0.06.
 */
export type Sketch = Uint16Array;

/** Numbers in a sketch. */
export const sketchSize = 64;
const empty = 0xffffffff;

export function emptySketch(): Uint32Array {
  return new Uint32Array(sketchSize).fill(empty);
}

/** Takes one shingle's hash in: its top bits choose the bin, which keeps the smallest rest. */
export function fillSketch(bins: Uint32Array, hash: number): void {
  const bin = hash >>> 26;
  const rest = hash & 0x3ffffff;
  if (rest < (bins[bin] as number)) bins[bin] = rest;
}

/** At least one bin must be full. An empty bin borrows from the next full one, marked with the distance so that two borrowings agree only when both sides did. */
export function sketchOf(bins: Uint32Array): Sketch {
  const sketch = new Uint16Array(sketchSize);
  for (let bin = 0; bin < sketchSize; bin++) {
    let distance = 0;
    while (bins[(bin + distance) % sketchSize] === empty) distance++;
    sketch[bin] = (bins[(bin + distance) % sketchSize] as number) + distance * 0x2f0b;
  }
  return sketch;
}

/** Estimated Jaccard similarity, 0 … 1, of two sketches that stand at these places of one array. */
export function similarity(sketches: Uint16Array, first: number, second: number): number {
  let equal = 0;
  for (let bin = 0; bin < sketchSize; bin++) {
    if (sketches[first * sketchSize + bin] === sketches[second * sketchSize + bin]) equal++;
  }
  return equal / sketchSize;
}
