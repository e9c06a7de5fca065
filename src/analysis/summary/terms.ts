import { TokenKind, type Tokens } from '../../language/tokens.js';
import { stemHash } from './stem.js';
import { isStop, stopHashes } from './stops.js';
import type { Unit } from './unit.js';

/** Term vectors of the rows, length 1 each, as one sparse matrix: row r is [from[r], from[r + 1]) of `term` and `weight`. Valid until the next text. */
export interface Terms {
  readonly rows: number;
  /** Number of distinct terms. */
  readonly size: number;
  readonly from: Int32Array;
  readonly term: Int32Array;
  readonly weight: Float64Array;
}

// Used again by the next text: fresh arrays for each would cost as much as filling them. Those of a very long text go with it.
let scratch: Scratch | null = null;
const mostKept = 1 << 17;

interface Scratch {
  readonly term: Int32Array;
  readonly weight: Float64Array;
  /** Open-addressing table from stem to term: term number plus one, 0 for an empty slot. */
  readonly known: Int32Array;
  /** Number of the slots in use, less one. */
  mask: number;
  /** Of every term: its stem, and where its count stands if it was seen in this row. */
  readonly stems: Int32Array;
  readonly place: Int32Array;
}

/** Counts the content words of each unit, and of the title as the last row. Plain counts: an idf table from a corpus changed the result by 0.03 points of ROUGE. */
export function termVectors(tokens: Tokens, units: readonly Unit[], title: Tokens | null): Terms {
  const stops = stopHashes();
  let most = title?.count ?? 0;
  for (const { firstToken, endToken } of units) most += endToken - firstToken;
  const into = scratchFor(most);
  const rows = units.length + (title ? 1 : 0);
  const from = new Int32Array(rows + 1);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    const unit = units[row];
    const source = unit ? tokens : title!;
    const first = unit ? unit.firstToken : 0;
    const last = unit ? unit.endToken : source.count;
    size = addTerms(source, first, last, stops, into, from, row, size);
  }
  return { rows, size, from, term: into.term, weight: into.weight };
}

/** Adds the row of tokens [first, last) and gives the number of terms there are now. */
function addTerms(
  tokens: Tokens,
  first: number,
  last: number,
  stops: Int32Array,
  into: Scratch,
  from: Int32Array,
  row: number,
  size: number,
): number {
  const { term, weight, known, mask, stems, place } = into;
  const start = from[row]!;
  let end = start;
  let square = 0;
  for (let token = first; token < last; token++) {
    if (tokens.kind[token]! > TokenKind.number) continue;
    if (isStop(stops, tokens.hash[token]!)) continue;
    const stem = stemHash(tokens, token);
    let slot = stem & mask;
    while (known[slot] !== 0 && stems[known[slot]! - 1] !== stem) slot = (slot + 1) & mask;
    if (known[slot] === 0) {
      stems[size] = stem;
      place[size] = -1;
      known[slot] = ++size;
    }
    const id = known[slot]! - 1;
    if (place[id]! < start) {
      place[id] = end;
      term[end] = id;
      weight[end++] = 0;
    }
    square += 2 * weight[place[id]!]!++ + 1;
  }
  const length = Math.sqrt(square);
  for (let at = start; at < end; at++) weight[at]! /= length;
  from[row + 1] = end;
  return size;
}

function scratchFor(most: number): Scratch {
  let slots = 16;
  while (slots < most * 2) slots *= 2;
  if (scratch && scratch.known.length >= slots) {
    scratch.known.fill(0, 0, slots);
    scratch.mask = slots - 1;
    return scratch;
  }
  const fresh = {
    term: new Int32Array(slots),
    weight: new Float64Array(slots),
    known: new Int32Array(slots),
    mask: slots - 1,
    stems: new Int32Array(slots),
    place: new Int32Array(slots),
  };
  if (slots <= mostKept) scratch = fresh;
  return fresh;
}

/** Dot product of one row with a dense vector over all terms. */
export function dot({ from, term, weight }: Terms, row: number, dense: Float64Array): number {
  let sum = 0;
  const end = from[row + 1]!;
  for (let at = from[row]!; at < end; at++) sum += weight[at]! * dense[term[at]!]!;
  return sum;
}

/** Adds a multiple of one row to a dense vector. */
export function addRow(
  { from, term, weight }: Terms,
  row: number,
  dense: Float64Array,
  factor: number,
): void {
  const end = from[row + 1]!;
  for (let at = from[row]!; at < end; at++) dense[term[at]!]! += factor * weight[at]!;
}
