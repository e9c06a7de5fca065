import { TokenKind, type Tokens } from '../../language/tokens.js';
import { type WordTable, wordList, wordTable } from '../../language/wordtable.js';
import { stopWords } from '../../words/stop-words.js';
import { stemHash } from './stem.js';
import type { Unit } from './unit.js';

/** Term vectors of the units, length 1 each, as one sparse matrix: row u is [from[u], from[u + 1]) of `term` and `weight`. */
export interface Terms {
  /** Number of distinct terms. */
  readonly size: number;
  readonly from: Int32Array;
  readonly term: Int32Array;
  readonly weight: Float64Array;
}

let stops: WordTable | null = null;

/** Counts the content words of each unit. Plain counts: an idf table from a corpus changed the result by 0.03 points of ROUGE. */
export function termVectors(tokens: Tokens, units: readonly Unit[]): Terms {
  stops ??= wordTable(wordList(stopWords));
  const ids = new Map<number, number>();
  const from = new Int32Array(units.length + 1);
  const term: number[] = [];
  const weight: number[] = [];
  for (const [row, unit] of units.entries()) {
    const counts = new Map<number, number>();
    for (let token = unit.firstToken; token < unit.endToken; token++) {
      if (tokens.kind[token]! > TokenKind.number || stops.has(tokens, token)) continue;
      const stem = stemHash(tokens, token);
      const id = ids.get(stem) ?? ids.size;
      if (id === ids.size) ids.set(stem, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let square = 0;
    for (const count of counts.values()) square += count * count;
    for (const [id, count] of counts) {
      term.push(id);
      weight.push(count / Math.sqrt(square));
    }
    from[row + 1] = term.length;
  }
  return { size: ids.size, from, term: Int32Array.from(term), weight: Float64Array.from(weight) };
}

/** Dot product of one row with a dense vector over all terms. */
export function dot(terms: Terms, row: number, dense: Float64Array): number {
  let sum = 0;
  for (let at = terms.from[row]!; at < terms.from[row + 1]!; at++) {
    sum += terms.weight[at]! * dense[terms.term[at]!]!;
  }
  return sum;
}

/** Adds (or with `sign` -1 takes away) one row to a dense vector. */
export function addRow(terms: Terms, row: number, dense: Float64Array, sign = 1): void {
  for (let at = terms.from[row]!; at < terms.from[row + 1]!; at++) {
    dense[terms.term[at]!]! += sign * terms.weight[at]!;
  }
}
