/** Arrays to work in. The tables use open addressing on the low bits of the hash, 0 is an empty slot, half of them or more are empty. */
export interface Work {
  /** Room for every token of the text; what no term takes is never touched, so it takes no memory. */
  term: Int32Array;
  times: Uint16Array;
  /** Words of this text by hash: 1 for a stop word, else the number of their term plus two. Asked first, because most words come again. */
  words: Int32Array;
  wordHashes: Int32Array;
  /** Terms by the hash of their stem: the number of the term plus one. */
  known: Int32Array;
  /** Of every term: its stem, and where its count stands if it was seen in this row. */
  stems: Int32Array;
  place: Int32Array;
  /** Number of words and of terms so far. */
  held: number;
  size: number;
  /** Number of the slots in use, less one. */
  mask: number;
}

/** Tables have room for the words of so many tokens: all of most stories. */
const fewTokens = 1 << 13;

// Used again by the next text: fresh arrays for each would cost as much as filling them. Those of a long text go with it.
let kept: Work | null = null;

/** Work for a text of at most so many tokens. */
export function workFor(tokens: number): Work {
  if (tokens > fewTokens) return newWork(tokens, fewTokens * 2);
  let slots = 16;
  while (slots < tokens * 2) slots *= 2;
  // The first story may be the only one, and memory that nobody has touched yet is dear at a start.
  if (kept === null) kept = newWork(tokens, slots);
  else if (kept.term.length < fewTokens) kept = newWork(fewTokens, fewTokens * 2);
  kept.words.fill(0, 0, slots);
  kept.known.fill(0, 0, slots);
  kept.held = 0;
  kept.size = 0;
  kept.mask = slots - 1;
  return kept;
}

function newWork(tokens: number, slots: number): Work {
  return {
    term: new Int32Array(tokens),
    times: new Uint16Array(tokens),
    ...newTables(slots),
    held: 0,
    size: 0,
  };
}

export function newTables(slots: number) {
  return {
    words: new Int32Array(slots),
    wordHashes: new Int32Array(slots),
    known: new Int32Array(slots),
    stems: new Int32Array(slots >> 1),
    place: new Int32Array(slots >> 1),
    mask: slots - 1,
  };
}
