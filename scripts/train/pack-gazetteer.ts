import { gazetteerVersion, phraseHash } from '../../src/analysis/entities/gazetteer.js';
import {
  bucketOf,
  buckets,
  evenBegin,
  fingerprint,
  gazetteerHeader,
  longestPhrase,
} from '../../src/analysis/entities/phrases.js';
import { tokenize } from '../../src/language/tokens.js';

/** [phrase, bits of `Listed`] → the bytes that `readGazetteer` reads. Phrases longer than the matcher looks are left out. */
export function packGazetteer(phrases: Iterable<readonly [string, number]>): {
  bytes: Uint8Array;
  count: number;
} {
  const classes = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const tokens = tokenize(phrase);
    if (tokens.count === 0 || tokens.count > longestPhrase) continue;
    const hash = phraseHash(tokens, 0, tokens.count);
    const key = bucketOf(hash) * 0x10000 + fingerprint(hash);
    classes.set(key, (classes.get(key) ?? 0) | bits);
  }
  const sorted = [...classes].sort(([a], [b]) => a - b);
  const sets = [...new Set(sorted.map(([, bits]) => bits))].sort((a, b) => a - b);
  if (sets.length > 256) throw new RangeError('gazetteer: too many combinations of classes');
  const bucketsAt = gazetteerHeader + sets.length * 4;
  const printsAt = bucketsAt + (buckets + 1) * 2;
  const setsAt = printsAt + sorted.length * 2;
  const bytes = new Uint8Array(setsAt + sorted.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, gazetteerVersion, true);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, sets.length, true);
  for (const [at, bits] of sets.entries()) view.setUint32(gazetteerHeader + at * 4, bits, true);
  for (let bucket = 0, next = 0; bucket <= buckets; bucket++) {
    while (next < sorted.length && sorted[next]![0] < bucket * 0x10000) next++;
    const off = next - evenBegin(bucket, sorted.length);
    if (Math.abs(off) > 0x7fff) throw new RangeError('gazetteer: too many phrases');
    view.setInt16(bucketsAt + bucket * 2, off, true);
  }
  for (const [at, [key, bits]] of sorted.entries()) {
    view.setUint16(printsAt + at * 2, key & 0xffff, true);
    bytes[setsAt + at] = sets.indexOf(bits);
  }
  return { bytes, count: sorted.length };
}
