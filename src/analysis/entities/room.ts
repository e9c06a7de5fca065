/** Arrays by token that one article after the other is described in: grown when a longer one comes, never given back. */
export interface Room {
  readonly capacity: number;
  readonly cores: Int32Array;
  readonly bits: Uint8Array;
  readonly words: Int32Array;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly listedAlone: Uint16Array;
  readonly listedBegin: Uint16Array;
  readonly listedInside: Uint16Array;
  readonly wordOf: Int32Array;
}

let room = makeRoom(2048);

/** How far beyond the last token a rule may look. */
const margin = 16;

/** Room for so many tokens, all of it zero (`wordOf`: -1) but the cores and the ends of the runs, which are written before they are read. */
export function roomFor(tokens: number): Room {
  const needed = tokens + margin;
  if (needed > room.capacity) {
    room = makeRoom(2 * needed);
    return room;
  }
  room.bits.fill(0, 0, needed);
  room.words.fill(0, 0, needed);
  room.listedAlone.fill(0, 0, needed);
  room.listedBegin.fill(0, 0, needed);
  room.listedInside.fill(0, 0, needed);
  room.wordOf.fill(-1, 0, needed);
  return room;
}

function makeRoom(capacity: number): Room {
  return {
    capacity,
    cores: new Int32Array(capacity),
    bits: new Uint8Array(capacity),
    words: new Int32Array(capacity),
    runStart: new Int32Array(capacity),
    runEnd: new Int32Array(capacity),
    listedAlone: new Uint16Array(capacity),
    listedBegin: new Uint16Array(capacity),
    listedInside: new Uint16Array(capacity),
    wordOf: new Int32Array(capacity).fill(-1),
  };
}
