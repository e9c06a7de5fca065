/** Arrays by token that an article is described in. */
export interface Room {
  readonly cores: Int32Array;
  readonly capitals: Int32Array;
  readonly capitalWord: Int32Array;
  readonly stretchFirst: Int32Array;
  readonly stretchEnd: Int32Array;
  readonly bits: Uint8Array;
}

/** How far beyond the last token a rule may look. */
const margin = 16;

/** Room for so many tokens; all of it is zero. */
export function roomFor(tokens: number): Room {
  const capacity = tokens + margin;
  // In one piece: of several, the C library would keep from then on all that is smaller than the first of them to be given back.
  const memory = new ArrayBuffer(21 * capacity);
  const list = (index: number) => new Int32Array(memory, 4 * index * capacity, capacity);
  return {
    cores: list(0),
    capitals: list(1),
    capitalWord: list(2),
    stretchFirst: list(3),
    stretchEnd: list(4),
    bits: new Uint8Array(memory, 20 * capacity, capacity),
  };
}
