export interface Buffers {
  readonly class: Uint8Array;
  readonly value: Int32Array;
  readonly spelling: Uint16Array;
  readonly token: Int32Array;
}

function newBuffers(size: number): Buffers {
  // In one piece, the widest first: four small ones cost four times as much.
  const memory = new ArrayBuffer(11 * size);
  return {
    value: new Int32Array(memory, 0, size),
    token: new Int32Array(memory, 4 * size, size),
    spelling: new Uint16Array(memory, 8 * size, size),
    class: new Uint8Array(memory, 10 * size, size),
  };
}

/** Buffers of that size at least; values and spellings are 0, as those of most words are. */
export function cleared(size: number, before: Buffers | null): Buffers {
  if (before === null || before.class.length < size) return newBuffers(size);
  before.value.fill(0, 0, size);
  before.spelling.fill(0, 0, size);
  return before;
}
