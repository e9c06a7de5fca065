import {
  bucketOf,
  buckets,
  fingerprint,
  gazetteerVersion,
  longestPhrase,
  perBucket,
  phraseHash,
} from '../../src/analysis/entities/gazetteer.js';
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
    const print = fingerprint(phraseHash(tokens, 0, tokens.count));
    classes.set(print, (classes.get(print) ?? 0) | bits);
  }
  const sorted = [...classes].sort(([a], [b]) => a - b);
  const sets = [...new Set(sorted.map(([, bits]) => bits))].sort((a, b) => a - b);
  if (sets.length > 256) throw new RangeError('gazetteer: too many combinations of classes');
  const bucketsAt = 12 + sets.length * 4;
  const lowAt = bucketsAt + buckets;
  const bytes = new Uint8Array(lowAt + 3 * sorted.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, gazetteerVersion, true);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, sets.length, true);
  for (const [at, bits] of sets.entries()) view.setUint32(12 + at * 4, bits, true);
  for (const [at, [print, bits]] of sorted.entries()) {
    bytes[bucketsAt + bucketOf(print)]! += 1;
    bytes[lowAt + at] = print & 255;
    bytes[lowAt + sorted.length + at] = (print & (perBucket - 1)) >> 8;
    bytes[lowAt + 2 * sorted.length + at] = sets.indexOf(bits);
  }
  return { bytes, count: sorted.length };
}
