import { newTables, type Work } from './work.js';

/** The number of the term with this stem, a new one when it is the first. */
export function termOf(work: Work, stem: number): number {
  const { known, stems, place } = work;
  const slot = stemSlot(work, stem);
  if (known[slot] === 0) {
    stems[work.size] = stem;
    place[work.size] = -1;
    known[slot] = ++work.size;
  }
  return known[slot]! - 1;
}

/** The slot of the stem: its own, or the empty one where it belongs. */
function stemSlot({ known, stems, mask }: Work, stem: number): number {
  let slot = stem & mask;
  while (known[slot] !== 0 && stems[known[slot]! - 1] !== stem) slot = (slot + 1) & mask;
  return slot;
}

/** Makes room for so many more words. A long text has far fewer words than tokens: tables for all of these would be larger than the text. */
export function reserve(work: Work, more: number): void {
  const { words, wordHashes, stems, place, mask, size } = work;
  let slots = mask + 1;
  while (slots < (work.held + more) * 2) slots *= 2;
  if (slots === mask + 1) return;
  Object.assign(work, newTables(slots));
  work.stems.set(stems.subarray(0, size));
  work.place.set(place.subarray(0, size));
  for (let term = 0; term < size; term++) work.known[stemSlot(work, stems[term]!)] = term + 1;
  for (let old = 0; old <= mask; old++) {
    if (words[old] === 0) continue;
    let slot = wordHashes[old]! & work.mask;
    while (work.words[slot] !== 0) slot = (slot + 1) & work.mask;
    work.words[slot] = words[old]!;
    work.wordHashes[slot] = wordHashes[old]!;
  }
}
