import { finishHash, hashPrime, hashStart } from '../../language/hash.js';

/** Is the word with this hash in the list? */
export type HashSet = (hash: number) => boolean;

/** Where the hashes of one list lie: places of `room` from `first` on, open addressing, 0 = empty. */
interface Table {
  readonly room: Int32Array;
  readonly first: number;
  /** Places less one. They are a power of two. */
  readonly mask: number;
}

const roomSize = 8192;
/** One room for all lists: a set of numbers for each would fill an eighth of the young space that a start has. */
let room = new Int32Array(0);
let used = 0;

/** A short list of lower-case words, asked by the hash that a token or a form carries. Hashed at first use. */
export function hashSet(words: string): HashSet {
  let table: Table | null = null;
  return (hash) => {
    table ??= tableOf(words);
    const { room, first, mask } = table;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = room[first + place]!;
      if (known === hash) return known !== 0;
      if (known === 0) return false;
    }
  };
}

/** The words are cut and hashed in one go and in place. */
function tableOf(words: string): Table {
  const table = newTable(words.length);
  let hash = hashStart;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code > 32) hash = Math.imul(hash ^ code, hashPrime);
    else if (hash !== hashStart) {
      add(table, finishHash(hash));
      hash = hashStart;
    }
  }
  if (hash !== hashStart) add(table, finishHash(hash));
  return table;
}

/** A list of so many characters has at most half as many words: one place is always empty. */
function newTable(length: number): Table {
  let places = 4;
  while (places <= length / 2 + 1) places *= 2;
  if (used + places > room.length) {
    room = new Int32Array(Math.max(roomSize, places));
    used = 0;
  }
  const first = used;
  used += places;
  return { room, first, mask: places - 1 };
}

function add({ room, first, mask }: Table, hash: number): void {
  let place = hash & mask;
  while (room[first + place] !== 0) place = (place + 1) & mask;
  room[first + place] = hash;
}
