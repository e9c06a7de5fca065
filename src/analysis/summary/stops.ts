import { hashFolded } from '../../language/hash.js';
import { stopWords } from '../../words/stop-words.js';

/** Some six slots for each of the words. */
const slots = 1 << 11;

let table: Int32Array | null = null;

/** The hashes of the stop words as an open-addressing table. A word of the same hash would pass for one of them: one in ten million. */
export function stopHashes(): Int32Array {
  if (table) return table;
  table = new Int32Array(slots);
  for (const word of stopWords.split(' ')) {
    const hash = hashFolded(word, 0, word.length);
    let slot = hash & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = hash;
  }
  return table;
}

export function isStop(stops: Int32Array, hash: number): boolean {
  let slot = hash & (slots - 1);
  while (stops[slot] !== 0) {
    if (stops[slot] === hash) return true;
    slot = (slot + 1) & (slots - 1);
  }
  return false;
}
