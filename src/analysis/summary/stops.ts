import { hashFolded } from '../../language/hash.js';
import { stopWords } from '../../words/stop-words.js';

/** Some six slots for each of the words. */
const slots = 1 << 11;

/** The hashes of the stop words, by open addressing. */
let table: Int32Array | null = null;

/** Is a word with this hash a stop word? Another word of the same hash would pass for one: one in ten million. */
export function isStop(hash: number): boolean {
  table ??= stopHashes();
  let slot = hash & (slots - 1);
  while (table[slot] !== 0) {
    if (table[slot] === hash) return true;
    slot = (slot + 1) & (slots - 1);
  }
  return false;
}

function stopHashes(): Int32Array {
  const hashes = new Int32Array(slots);
  for (let from = 0; from < stopWords.length; ) {
    const blank = stopWords.indexOf(' ', from);
    const end = blank < 0 ? stopWords.length : blank;
    const hash = hashFolded(stopWords, from, end);
    from = end + 1;
    let slot = hash & (slots - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
  }
  return hashes;
}
