import { longToken } from './token-kind.js';

const noLongEnds = new Map<number, number>();

const smallCapacity = 4096;
export const largeCapacity = 1 << 16;

/** Tokens that there is room for. */
export let capacity = smallCapacity;
export let starts = new Int32Array(capacity);
export let sizes = new Uint8Array(capacity);
let longEnds = noLongEnds;
export let hashes = new Int32Array(capacity);
export let kinds = new Uint8Array(capacity);
export let flagBits = new Uint8Array(capacity);

export function allocate(tokens: number): void {
  capacity = tokens;
  starts = new Int32Array(tokens);
  sizes = new Uint8Array(tokens);
  hashes = new Int32Array(tokens);
  kinds = new Uint8Array(tokens);
  flagBits = new Uint8Array(tokens);
}

/** Hardly any text has one: they have no place in the loop. */
export function markLong(token: number, end: number): void {
  sizes[token] = longToken;
  if (longEnds === noLongEnds) longEnds = new Map();
  longEnds.set(token, end);
}

export function grow(): void {
  capacity *= 2;
  const wider = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  starts = wider(starts, new Int32Array(capacity));
  sizes = wider(sizes, new Uint8Array(capacity));
  hashes = wider(hashes, new Int32Array(capacity));
  kinds = wider(kinds, new Uint8Array(capacity));
  flagBits = wider(flagBits, new Uint8Array(capacity));
}

/** A small text takes copies; a large one takes the buffers with it: they are neither doubled nor kept. */
export function filled(text: string, count: number) {
  const isLarge = capacity >= largeCapacity;
  const part = <T extends Int32Array | Uint8Array>(buffer: T): T =>
    (isLarge ? buffer.subarray(0, count) : buffer.slice(0, count)) as T;
  const tokens = {
    text,
    count,
    start: part(starts),
    size: part(sizes),
    longEnds,
    hash: part(hashes),
    kind: part(kinds),
    flags: part(flagBits),
  };
  longEnds = noLongEnds;
  if (isLarge) allocate(smallCapacity);
  return tokens;
}
