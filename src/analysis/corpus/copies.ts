import { finishHash, hashPrime, hashStart } from '../../language/hash.js';
import { type Sketch, similarity, sketchSize } from './sketch.js';

/** Finds the earlier story that a story is a near-identical copy of. Keeps about 250 bytes per story that is no copy. */
export interface CopyIndex {
  /** Number of the original (its place among the originals, from 0), or -1: then the story becomes an original itself. */
  find(sketch: Sketch): number;
}

/** Estimated share of common three-word shingles from which on two stories are one wire text. */
const sameText = 0.7;
/** 16 bands of 4: two stories that share 0.7 of their shingles meet in a band with 98.8 %, 0.8 with 99.98 %. */
const bandRows = 4;
const bands = sketchSize / bandRows;
/** Stories looked at per band: boilerplate shared by thousands of stories must not make the search quadratic. */
const mostCandidates = 8;

/** Locality-sensitive hashing (Indyk and Motwani 1998): linear in the number of stories, the first of equal stories wins. */
export function copyIndex(): CopyIndex {
  let sketches = new Uint16Array(1024 * sketchSize);
  let slots = newSlots(1024);
  let count = 0;

  const grow = (): void => {
    const wider = new Uint16Array(sketches.length * 2);
    wider.set(sketches);
    sketches = wider;
    slots = newSlots((count + 1) * 2);
    for (let story = 0; story < count; story++) enter(slots, sketches, story);
  };

  return {
    find(sketch) {
      if ((count + 1) * sketchSize > sketches.length) grow();
      sketches.set(sketch, count * sketchSize);
      const original = bestCandidate(slots, sketches, count);
      if (original >= 0) return original;
      enter(slots, sketches, count);
      count++;
      return -1;
    },
  };
}

/** Open addressing, all bands in one table, at most half full. 0 = empty, else story + 1. */
function newSlots(stories: number): Int32Array {
  let size = 1 << 10;
  while (size < stories * bands * 2) size *= 2;
  return new Int32Array(size);
}

function bandSlot(slots: Int32Array, sketches: Uint16Array, story: number, band: number): number {
  let hash = hashStart ^ band;
  for (let row = 0; row < bandRows; row++) {
    hash = Math.imul(
      hash ^ (sketches[story * sketchSize + band * bandRows + row] as number),
      hashPrime,
    );
  }
  return finishHash(hash) & (slots.length - 1);
}

function enter(slots: Int32Array, sketches: Uint16Array, story: number): void {
  for (let band = 0; band < bands; band++) {
    let slot = bandSlot(slots, sketches, story, band);
    for (let step = 0; step < mostCandidates; step++) {
      if (slots[slot] === 0) {
        slots[slot] = story + 1;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
}

/** The earliest story that is similar enough, -1 when none is. */
function bestCandidate(slots: Int32Array, sketches: Uint16Array, story: number): number {
  let best = -1;
  for (let band = 0; band < bands; band++) {
    let slot = bandSlot(slots, sketches, story, band);
    for (let step = 0; step < mostCandidates; step++) {
      const other = (slots[slot] as number) - 1;
      if (other < 0) break;
      if ((best < 0 || other < best) && similarity(sketches, other, story) >= sameText) {
        best = other;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return best;
}
