import { addRow, dot, type Terms } from './terms.js';
import type { Unit } from './unit.js';

/** Weight of the likeness to a sentence that is already chosen (MMR; set once, not tuned). */
const redundancyPenalty = 0.4;
/** Only the best candidates are compared with each other: the cost stays linear in the length of the text. */
const poolSize = 200;
const mostCompared = 200;

export interface Limits {
  readonly sentences: number;
  readonly words: number;
}

/**
 * Greedy choice: the lead, then again and again the best score less its likeness to what is chosen. Returns rows in document order.
 * `dependsOn[row]` is the row that must be chosen before it (its subject is a pronoun for something said there), or -1.
 */
export function choose(
  units: readonly Unit[],
  terms: Terms,
  scores: Float64Array,
  dependsOn: Int32Array,
  lead: number,
  limits: Limits,
): number[] {
  const pool = bestRows(scores, Math.max(poolSize, limits.sentences));
  const likeness = new Float64Array(units.length);
  const chosen = new Set<number>();
  const dense = new Float64Array(terms.size);
  let words = 0;
  while (chosen.size < limits.sentences) {
    const fits = (row: number) =>
      !chosen.has(row) &&
      (dependsOn[row]! < 0 || chosen.has(dependsOn[row]!)) &&
      (chosen.size === 0 || words + units[row]!.words <= limits.words);
    const row = chosen.size === 0 && lead >= 0 ? lead : best(pool, fits, scores, likeness);
    if (row < 0) break;
    chosen.add(row);
    words += units[row]!.words;
    if (chosen.size > mostCompared) continue;
    addRow(terms, row, dense, 1);
    for (const other of pool)
      likeness[other] = Math.max(likeness[other]!, dot(terms, other, dense));
    addRow(terms, row, dense, -1);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Ties go to the earlier sentence: the pool is in document order. */
function best(
  pool: readonly number[],
  fits: (row: number) => boolean,
  scores: Float64Array,
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

function bestRows(scores: Float64Array, count: number): number[] {
  const rows = Array.from(scores, (_, row) => row);
  if (rows.length <= count) return rows;
  rows.sort((a, b) => scores[b]! - scores[a]! || a - b);
  return rows.slice(0, count).sort((a, b) => a - b);
}
