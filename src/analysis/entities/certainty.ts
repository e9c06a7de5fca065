import { outside, tagCount } from './tags.js';
import { best, usualStretch } from './viterbi.js';

/** What a path that scores as the best one counts: `doubts` of a tag without a rival. */
export const certain = 1 << 16;

/** Differences of scores are looked up in steps of this many (a power of two). */
const logStep = 4;
const mostSteps = 1024;

/** exp(-difference × temperature) as whole parts of `certain`, by the difference of two scores in steps of 16. */
export function powerTable(temperature: number): Int32Array {
  const powers = new Int32Array(mostSteps);
  const step = Math.exp(-temperature * 2 ** logStep);
  for (let at = 0, power = certain; at < mostSteps; at++, power *= step) powers[at] = power;
  return powers;
}

// Whole numbers throughout: V8's interpreter, which runs a short story, makes an object of every fraction.
const onward = new Int32Array(tagCount);
const next = new Int32Array(tagCount);
let doubt = new Int32Array(usualStretch);

/**
 * For every token of the stretch that was decoded last, if it has a tag: the weights of the best paths through each of the eleven tags,
 * added up, the best path of all being `certain`. So `certain` / doubt is near the probability of the tag, as the sum over all paths
 * would be, for a fifth of the work. Good until the next call.
 */
export function doubts(
  scores: Int32Array,
  tags: Uint8Array,
  length: number,
  transitions: Int32Array,
  powers: Int32Array,
): Int32Array {
  if (doubt.length < length) doubt = new Int32Array(2 * length);
  let first = 0;
  while (tags[first] === outside) first++;
  for (let tag = 0; tag < tagCount; tag++) onward[tag] = transitions[tag * tagCount]!;
  for (let at = length - 1; at >= first; at--) {
    const row = at * tagCount;
    if (tags[at] !== outside) doubt[at] = rivals(row, tags[at]!, powers);
    if (at > first) pullBack(scores, row, transitions);
  }
  return doubt;
}

function rivals(row: number, tag: number, powers: Int32Array): number {
  const top = best[row + tag]! + onward[tag]!;
  let sum = 0;
  for (let other = 0; other < tagCount; other++) {
    const steps = (top - best[row + other]! - onward[other]!) >> logStep;
    if (steps < mostSteps) sum += powers[steps]!;
  }
  return sum;
}

/** `onward` of the token before: a tag goes on to its own inside tag, or to any that is not inside. */
function pullBack(scores: Int32Array, row: number, transitions: Int32Array): void {
  // Only differences count: one tag stays at 0.
  const level = scores[row]! + onward[0]!;
  for (let tag = 0; tag < tagCount; tag++) next[tag] = scores[row + tag]! + onward[tag]! - level;
  for (let before = 0, from = 0; before < tagCount; before++, from += tagCount) {
    let top = transitions[from]!;
    for (let begin = 1; begin < tagCount; begin += 2) {
      const score = transitions[from + begin]! + next[begin]!;
      if (score > top) top = score;
    }
    const inside = before + (before & 1);
    if (inside > 0) {
      const score = transitions[from + inside]! + next[inside]!;
      if (score > top) top = score;
    }
    onward[before] = top;
  }
}
