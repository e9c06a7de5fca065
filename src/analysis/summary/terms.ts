import { TokenKind, type Tokens } from '../../language/tokens.js';
import { type WordTable, wordList, wordTable } from '../../language/wordtable.js';
import { stopWords } from '../../words/stop-words.js';
import { stemHash } from './stem.js';

/** A run of tokens to be compared with others. */
export interface Row {
  readonly tokens: Tokens;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Term vectors of the rows, length 1 each, as one sparse matrix: row r is [from[r], from[r + 1]) of `term` and `weight`. */
export interface Terms {
  /** Number of distinct terms. */
  readonly size: number;
  readonly from: Int32Array;
  readonly term: Int32Array;
  readonly weight: Float64Array;
}

let stops: WordTable | null = null;

/** Counts the content words of each row. Plain counts: an idf table from a corpus changed the result by 0.03 points of ROUGE. */
export function termVectors(rows: readonly Row[]): Terms {
  stops ??= wordTable(wordList(stopWords));
  const most = rows.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const from = new Int32Array(rows.length + 1);
  const term = new Int32Array(most);
  const weight = new Float64Array(most);
  const ids = stemNumbers(most);
  /** Of every term: where its count stands if it was seen in this row. */
  const place = new Int32Array(most).fill(-1);
  let end = 0;
  for (const [row, { tokens, firstToken, endToken }] of rows.entries()) {
    const start = end;
    for (let token = firstToken; token < endToken; token++) {
      if (tokens.kind[token]! > TokenKind.number || stops.has(tokens, token)) continue;
      const id = ids.number(stemHash(tokens, token));
      if (place[id]! < start) {
        place[id] = end;
        term[end++] = id;
      }
      weight[place[id]!]!++;
    }
    normalise(weight, start, end);
    from[row + 1] = end;
  }
  return { size: ids.size(), from, term: term.slice(0, end), weight: weight.slice(0, end) };
}

function normalise(weight: Float64Array, start: number, end: number): void {
  let square = 0;
  for (let at = start; at < end; at++) square += weight[at]! * weight[at]!;
  const length = Math.sqrt(square);
  for (let at = start; at < end; at++) weight[at]! /= length;
}

/** Numbers the stems in the order of their first appearance: an open-addressing table that holds up to `most` of them. */
function stemNumbers(most: number): { number(stem: number): number; size(): number } {
  let slots = 16;
  while (slots < most * 2) slots *= 2;
  const known = new Int32Array(slots);
  const stems = new Int32Array(most);
  let size = 0;
  const number = (stem: number): number => {
    let slot = stem & (slots - 1);
    while (known[slot] !== 0) {
      if (stems[known[slot]! - 1] === stem) return known[slot]! - 1;
      slot = (slot + 1) & (slots - 1);
    }
    stems[size] = stem;
    known[slot] = ++size;
    return size - 1;
  };
  return { number, size: () => size };
}

/** Dot product of one row with a dense vector over all terms. */
export function dot(terms: Terms, row: number, dense: Float64Array): number {
  let sum = 0;
  for (let at = terms.from[row]!; at < terms.from[row + 1]!; at++) {
    sum += terms.weight[at]! * dense[terms.term[at]!]!;
  }
  return sum;
}

/** Adds a multiple of one row to a dense vector. */
export function addRow(terms: Terms, row: number, dense: Float64Array, factor: number): void {
  for (let at = terms.from[row]!; at < terms.from[row + 1]!; at++) {
    dense[terms.term[at]!]! += factor * terms.weight[at]!;
  }
}
