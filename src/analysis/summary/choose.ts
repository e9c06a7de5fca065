import { addRow, dot, type Terms } from './terms.js';
import type { Unit } from './unit.js';

/** Weight of the likeness to a sentence that is already chosen (MMR; set once, not tuned). */
const redundancyPenalty = 0.4;
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
  scores: readonly number[],
  dependsOn: Int32Array,
  lead: number,
  limits: Limits,
): number[] {
  const byScore = units.map((_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const pool = byScore.slice(0, poolSize).sort((a, b) => a - b);
  const likeness = new Float64Array(units.length);
  const chosen = new Set<number>();
  const dense = new Float64Array(terms.size);
  let words = 0;
  const take = (row: number): void => {
    chosen.add(row);
    words += units[row]!.words;
  };
  const fits = (row: number): boolean =>
    !chosen.has(row) &&
    (dependsOn[row]! < 0 || chosen.has(dependsOn[row]!)) &&
    (chosen.size === 0 || words + units[row]!.words <= limits.words);

  while (chosen.size < Math.min(limits.sentences, mostCompared)) {
    const row = chosen.size === 0 && lead >= 0 ? lead : best(pool, fits, scores, likeness);
    if (row < 0) break;
    take(row);
    addRow(terms, row, dense, 1);
    for (const other of pool)
      likeness[other] = Math.max(likeness[other]!, dot(terms, other, dense));
    addRow(terms, row, dense, -1);
  }
  for (const row of byScore) {
    if (chosen.size >= limits.sentences) break;
    if (fits(row)) take(row);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Ties go to the earlier sentence: the pool is in document order. */
function best(
  pool: readonly number[],
  fits: (row: number) => boolean,
  scores: readonly number[],
  likeness: Float64Array,
): number {
  let winner = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of pool) {
    const score = scores[row]! - redundancyPenalty * likeness[row]!;
    if (score > most && fits(row)) [winner, most] = [row, score];
  }
  return winner;
}
