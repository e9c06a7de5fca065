import type { Tokens } from '../../language/tokens.js';
import { buckets, extendPhrase, findPhrase, gazetteerHeader } from './phrases.js';

/** Classes of listed phrases, as bits: one phrase may be a city and a club. */
export enum Listed {
  country = 1,
  city = 2,
  region = 4,
  firstName = 8,
  lastName = 16,
  organization = 32,
  demonym = 64,
  club = 256,
  newsAgency = 1024,
  female = 4096,
  male = 8192,
  event = 16384,
}

export const anyPlace = Listed.country | Listed.region | Listed.city;

/** Places and bodies: what a listed name may be instead of a person. */
export const placeOrBody = anyPlace | Listed.organization | Listed.club | Listed.newsAgency;

/**
 * The name lists as fingerprints of phrases in buckets: no strings.
 * About one phrase in a thousand that is not listed is taken for listed, so a hit is evidence and never decides alone.
 */
export interface Gazetteer {
  /** Classes of the phrase that `phraseHash` was made of, 0 when it is not listed. */
  classes(phraseHash: number): number;
}

export const gazetteerVersion = 4;

/** The hash of all tokens [first, end). */
export function phraseHash(tokens: Tokens, first: number, end: number): number {
  let hash = 0;
  for (let at = first; at < end; at++) hash = extendPhrase(hash, tokens.hash[at]!);
  return hash;
}

/**
 * Layout, little-endian: uint32 version, uint32 phrases, uint32 class sets; uint32 × class sets; an int16 per bucket and one more:
 * its first phrase, counted from `evenBegin`; then of every phrase, in order of bucket and fingerprint, a uint16 fingerprint; of every phrase a byte: which class set.
 * It is used as it lies, from a multiple of four on: nothing is unpacked.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const { buffer, byteOffset } = bytes;
  const head = new Uint32Array(buffer, byteOffset, 3);
  if (head[0] !== gazetteerVersion) throw new RangeError('gazetteer: unknown version');
  const [, count, setCount] = head as unknown as [number, number, number];
  const bucketsAt = byteOffset + gazetteerHeader + setCount * 4;
  const printsAt = bucketsAt + (buckets + 1) * 2;
  const sets = new Uint32Array(buffer, byteOffset + gazetteerHeader, setCount);
  const off = new Int16Array(buffer, bucketsAt, buckets + 1);
  const prints = new Uint16Array(buffer, printsAt, count);
  const setOf = new Uint8Array(buffer, printsAt + count * 2, count);
  return {
    classes(phrase) {
      const at = findPhrase(phrase, count, off, prints);
      return at < 0 ? 0 : sets[setOf[at]!]!;
    },
  };
}
