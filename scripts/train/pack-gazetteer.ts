import {
  fingerprint,
  gazetteerVersion,
  longestPhrase,
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
  const differences: number[] = [];
  let last = 0;
  for (const [print] of sorted) {
    let rest = print - last;
    for (; rest > 127; rest >>>= 7) differences.push((rest & 127) | 128);
    differences.push(rest);
    last = print;
  }
  const head = 12 + sets.length * 4;
  const bytes = new Uint8Array(head + differences.length + sorted.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, gazetteerVersion, true);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, sets.length, true);
  for (const [at, bits] of sets.entries()) view.setUint32(12 + at * 4, bits, true);
  bytes.set(differences, head);
  for (const [at, [, bits]] of sorted.entries())
    bytes[head + differences.length + at] = sets.indexOf(bits);
  return { bytes, count: sorted.length };
}
