/**
 * A feature is a 32-bit number: its value plus its template's number times this, so that equal values of two templates differ.
 * Values of two parts are made of one part times `near` and the other one.
 */
export const template = 0x3779b1;
export const near = 0x27d4eb2f;

/** Where a feature has its row: the last mixing, done once for all templates when the weights are looked up. */
export function rowHash(feature: number): number {
  let hash = Math.imul(feature, 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d);
}
