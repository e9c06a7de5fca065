/** Longest listed phrase, in tokens. */
export const longestPhrase = 5;

export const gazetteerHeader = 12;
const bucketBits = 13;
export const buckets = 1 << bucketBits;

/** Extends the hash of a phrase by one token: start from 0. */
export function extendPhrase(phrase: number, tokenHash: number): number {
  let hash = Math.imul(phrase ^ tokenHash, 0x9e3779b1);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b);
}

/** Which bucket a phrase is in: thirteen bits of its hash. */
export function bucketOf(phraseHash: number): number {
  return phraseHash >>> (32 - bucketBits);
}

/** What the bucket keeps of the phrase: sixteen other bits. */
export function fingerprint(phraseHash: number): number {
  return (phraseHash ^ (phraseHash >>> 16)) & 0xffff;
}

/** Where a bucket's phrases would begin if all buckets had equally many: what is stored is how far off that is. */
export function evenBegin(bucket: number, count: number): number {
  return (bucket * count) >> bucketBits;
}

/** Which of the phrases has this hash; -1 for none. `off` and `prints` as the file holds them, see `readGazetteer`. */
export function findPhrase(
  phrase: number,
  count: number,
  off: Int16Array,
  prints: Uint16Array,
): number {
  const bucket = bucketOf(phrase);
  const print = fingerprint(phrase);
  const end = evenBegin(bucket + 1, count) + off[bucket + 1]!;
  let at = evenBegin(bucket, count) + off[bucket]!;
  while (at < end && prints[at]! < print) at++;
  return at < end && prints[at]! === print ? at : -1;
}
