/** FNV-1a's constants: start from `hashStart`, per character `imul(hash ^ code, hashPrime)`, then `finishHash`. */
export const hashStart = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** Mixes the high bits down, once at the end: the tables take the low ones. */
export function finishHash(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
