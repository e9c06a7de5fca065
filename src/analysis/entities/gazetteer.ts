import type { Tokens } from '../../language/tokens.js';

/** Classes of listed phrases, as bits: one phrase may be a city and a club. */
export const Listed = {
  country: 1,
  city: 2,
  region: 4,
  firstName: 8,
  lastName: 16,
  organization: 32,
  demonym: 64,
  facility: 128,
  club: 256,
  role: 512,
  newsAgency: 1024,
  party: 2048,
  female: 4096,
  male: 8192,
  event: 16384,
} as const;
export const listedClasses = 15;

/** Longest listed phrase, in tokens. */
export const longestPhrase = 5;

/**
 * The name lists as fingerprints of phrases in an open-addressing table: no strings.
 * About one phrase in a thousand that is not listed is taken for listed, so a hit is evidence and never decides alone.
 */
export interface Gazetteer {
  /** Classes of the phrase that `phraseHash` was made of, 0 when it is not listed. */
  classes(phraseHash: number): number;
}

export const gazetteerVersion = 1;
const fingerprintBits = 27;

/** Extends the hash of a phrase by one token: start from 0. */
export function extendPhrase(phrase: number, tokenHash: number): number {
  let hash = Math.imul(phrase ^ tokenHash, 0x9e3779b1);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b);
}

export function fingerprint(phraseHash: number): number {
  return (phraseHash ^ (phraseHash >>> 16)) >>> (32 - fingerprintBits);
}

/** The hash of all tokens [first, end). */
export function phraseHash(tokens: Tokens, first: number, end: number): number {
  let hash = 0;
  for (let at = first; at < end; at++) hash = extendPhrase(hash, tokens.hash[at]!);
  return hash;
}

/**
 * Layout, little-endian: uint32 version, uint32 phrases, uint32 class sets; uint32 × class sets; the sorted fingerprints as
 * variable-length differences (7 bits a byte, the high bit says "more"); a byte per phrase: which class set.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== gazetteerVersion)
    throw new RangeError('gazetteer: unknown version');
  const count = view.getUint32(4, true);
  const setCount = view.getUint32(8, true);
  const sets = Int32Array.from({ length: setCount }, (_, at) => view.getUint32(12 + at * 4, true));
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const values = new Int32Array(size);
  let at = 12 + setCount * 4;
  let print = 0;
  const setOf = bytes.length - count;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let difference = 0;
    for (; bytes[at]! > 127; shift += 7) difference |= (bytes[at++]! & 127) << shift;
    difference |= bytes[at++]! << shift;
    print += difference;
    let slot = slotOf(print, mask);
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = print;
    values[slot] = sets[bytes[setOf + index]!]!;
  }
  return {
    classes(phrase) {
      const wanted = fingerprint(phrase);
      for (let slot = slotOf(wanted, mask); ; slot = (slot + 1) & mask) {
        const key = keys[slot];
        if (key === wanted) return values[slot]!;
        if (key === -1) return 0;
      }
    },
  };
}

function slotOf(print: number, mask: number): number {
  return (Math.imul(print, 0x9e3779b1) >>> 7) & mask;
}
