// What the tagger stands on, as TypeScript. It is compiled to WebAssembly with scripts/kernel/machine.ts in this file's place.

import { pages } from './places.js';

export const memory = new ArrayBuffer(pages << 16);

/** So many numbers from a place of the memory on. */
export function ints(at: number, length: number): Int32Array {
  return new Int32Array(memory, at, length);
}

export function shorts(at: number, length: number): Int16Array {
  return new Int16Array(memory, at, length);
}

export function halves(at: number, length: number): Uint16Array {
  return new Uint16Array(memory, at, length);
}

export function bytes(at: number, length: number): Uint8Array {
  return new Uint8Array(memory, at, length);
}
