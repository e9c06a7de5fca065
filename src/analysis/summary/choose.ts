import { addRow, dot } from './terms/rows.js';
import type { Terms } from './terms/terms.js';
import type { Unit } from './unit.js';

/** Weight of the likeness to a sentence that is already chosen (MMR; set once, not tuned). */
const redundancyPenalty = 0.4;
/** What is as alike says the same again. */
const same = 0.95;
/** So many are chosen with a look at each other, among so many candidates; beyond that the score alone decides: linear in any text. */
const mostCompared = 100;
const poolSize = 300;

export interface Limits {
  readonly sentences: number;
  readonly words: number;
}

/**
 * Greedy choice: the lead, then again and again the best score less its likeness to what is chosen. Returns rows in document order.
 * `dependsOn[row]` is the row that must be chosen before it (it leans on what is said there), or -1.
 */
export function choose(
  units: readonly Unit[],
  terms: Terms,
  scores: Float64Array,
  dependsOn: Int32Array,
  lead: number,
  limits: Limits,
): number[] {
  const count = units.length;
  const compared = Math.min(limits.sentences, mostCompared);
  // Few sentences are all candidates, and all are compared: no order is needed.
  const simple = count <= poolSize && limits.sentences <= mostCompared;
  const byScore = simple ? null : rowsByScore(scores);
  const pool = byScore ? byScore.slice(0, poolSize).sort() : rowsInOrder(count);
  const likeness = new Float64Array(count);
  const dense = new Float64Array(terms.size);
  const chosen: number[] = [];
  const taken = new Uint8Array(count);
  let words = 0;
  const take = (row: number): void => {
    chosen.push(row);
    taken[row] = 1;
    words += units[row]!.words;
  };
  const fits = (row: number): boolean =>
    taken[row] === 0 &&
    (dependsOn[row]! < 0 || taken[dependsOn[row]!] === 1) &&
    (chosen.length === 0 || words + units[row]!.words <= limits.words);

  while (chosen.length < compared) {
    const row = chosen.length === 0 && lead >= 0 ? lead : best(pool, fits, scores, likeness);
    if (row < 0) break;
    take(row);
    if (chosen.length < compared) compare(terms, pool, row, dense, likeness);
  }
  for (const row of byScore ?? []) {
    if (chosen.length >= limits.sentences) break;
    if (fits(row)) take(row);
  }
  return chosen.sort((a, b) => a - b);
}

function rowsInOrder(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 1; row < count; row++) rows[row] = row;
  return rows;
}

/** The best first, equals in document order. */
function rowsByScore(scores: Float64Array): Int32Array {
  return rowsInOrder(scores.length).sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** Raises the likeness of every candidate to the chosen ones by its likeness to this one. */
function compare(
  terms: Terms,
  pool: Int32Array,
  row: number,
  dense: Float64Array,
  likeness: Float64Array,
): void {
  addRow(terms, row, dense, 1);
  for (let at = 0; at < pool.length; at++) {
    const other = pool[at]!;
    likeness[other] = Math.max(likeness[other]!, dot(terms, other, dense));
  }
  addRow(terms, row, dense, -1);
}

/** Ties go to the earlier sentence: the pool is in document order. */
function best(
  pool: Int32Array,
  fits: (row: number) => boolean,
  scores: Float64Array,
  likeness: Float64Array,
): number {
  let winner = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < pool.length; at++) {
    const row = pool[at]!;
    const score = scores[row]! - redundancyPenalty * likeness[row]!;
    if (score > most && likeness[row]! < same && fits(row)) {
      winner = row;
      most = score;
    }
  }
  return winner;
}
