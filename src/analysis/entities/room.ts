/** Arrays by token that one article after the other is described in: grown when a longer one comes, given back only after a large one. */
export interface Room {
  readonly capacity: number;
  readonly cores: Int32Array;
  readonly capitals: Int32Array;
  readonly capitalWord: Int32Array;
  readonly stretchFirst: Int32Array;
  readonly stretchEnd: Int32Array;
  readonly bits: Uint8Array;
}

const usual = 2048;
/** Beyond this the room of an article is a good part of all the memory there is. */
const large = 1 << 16;

let room = makeRoom(usual);

/** How far beyond the last token a rule may look. */
const margin = 16;

/** Room for so many tokens; the bits are all zero, the lists are written before they are read. */
export function roomFor(tokens: number): Room {
  const needed = tokens + margin;
  if (needed > room.capacity) {
    room = makeRoom(needed > large ? needed : 2 * needed);
    return room;
  }
  room.bits.fill(0, 0, needed);
  return room;
}

/** The room of a large article is not kept: the later stages need the memory. */
export function leaveRoom(): void {
  if (room.capacity > large) room = makeRoom(usual);
}

function makeRoom(capacity: number): Room {
  // In one piece: of several, the C library would keep from then on all that is smaller than the first of them to be given back.
  const memory = new ArrayBuffer(21 * capacity);
  const list = (index: number) => new Int32Array(memory, 4 * index * capacity, capacity);
  return {
    capacity,
    cores: list(0),
    capitals: list(1),
    capitalWord: list(2),
    stretchFirst: list(3),
    stretchEnd: list(4),
    bits: new Uint8Array(memory, 20 * capacity, capacity),
  };
}
