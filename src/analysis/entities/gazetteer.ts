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
 * The name lists as fingerprints of phrases in buckets: no strings.
 * About one phrase in a thousand that is not listed is taken for listed, so a hit is evidence and never decides alone.
 */
export interface Gazetteer {
  /** Classes of the phrase that `phraseHash` was made of, 0 when it is not listed. */
  classes(phraseHash: number): number;
}

export const gazetteerVersion = 2;
const fingerprintBits = 27;
const bucketBits = 14;
export const buckets = 1 << bucketBits;
/** Fingerprints that fall into one bucket. */
export const perBucket = 1 << (fingerprintBits - bucketBits);

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
 * Layout, little-endian: uint32 version, uint32 phrases, uint32 class sets; uint32 × class sets; a byte per bucket (the high bits of
 * the fingerprints): how many phrases; then, in order of the fingerprints, a byte per phrase of each: the low eight bits, the bits
 * between, which class set. Nothing is unpacked but the places where the buckets begin.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== gazetteerVersion)
    throw new RangeError('gazetteer: unknown version');
  const count = view.getUint32(4, true);
  const setCount = view.getUint32(8, true);
  const sets = Int32Array.from({ length: setCount }, (_, at) => view.getUint32(12 + at * 4, true));
  const bucketsAt = 12 + setCount * 4;
  const begin = new Int32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++)
    begin[bucket + 1] = begin[bucket]! + bytes[bucketsAt + bucket]!;
  const low = bytes.subarray(bucketsAt + buckets, bucketsAt + buckets + count);
  const middle = bytes.subarray(bucketsAt + buckets + count, bucketsAt + buckets + 2 * count);
  const setOf = bytes.subarray(bucketsAt + buckets + 2 * count);
  return {
    classes(phrase) {
      const print = fingerprint(phrase);
      const bucket = bucketOf(print);
      const rest = print & (perBucket - 1);
      for (let at = begin[bucket]!; at < begin[bucket + 1]!; at++) {
        if (low[at] === (rest & 255) && middle[at] === rest >> 8) return sets[setOf[at]!]!;
      }
      return 0;
    },
  };
}

/** The high bits of a fingerprint. */
export function bucketOf(print: number): number {
  return print >>> (fingerprintBits - bucketBits);
}
