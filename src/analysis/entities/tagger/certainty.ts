import { outside, tagCount } from '../tags.js';
import { ints } from './machine.js';
import {
  doubtAt,
  logStep,
  mostOfStretch,
  mostSteps,
  nextAt,
  onwardAt,
  powersAt,
} from './places.js';
import { best, scores, tags } from './viterbi.js';
import { transitions } from './weights.js';

/** How much less probable a path is by how far its score lies below the best: see `powerTable`. */
const powers = ints(powersAt, mostSteps);
const onward = ints(onwardAt, tagCount);
const next = ints(nextAt, tagCount);
export const doubt = ints(doubtAt, mostOfStretch);

/**
 * Into `doubt`, for every token of the stretch that was decoded last, if it has a tag: the weights of the best paths through each of the
 * eleven tags, added up, the best path of all being `certain`. So `certain` / doubt is near the probability of the tag, as the sum over
 * all paths would be, for a fifth of the work.
 */
export function doubts(length: number): void {
  let first = 0;
  while (tags[first]! === outside) first++;
  for (let tag = 0; tag < tagCount; tag++) onward[tag] = transitions[tag * tagCount]!;
  for (let at = length - 1; at >= first; at--) {
    const row = at * tagCount;
    if (tags[at]! !== outside) doubt[at] = rivals(row, tags[at]!);
    if (at > first) pullBack(row);
  }
}

function rivals(row: number, tag: number): number {
  const top = best[row + tag]! + onward[tag]!;
  let sum = 0;
  for (let other = 0; other < tagCount; other++) {
    const steps = (top - best[row + other]! - onward[other]!) >> logStep;
    if (steps < mostSteps) sum += powers[steps]!;
  }
  return sum;
}

/** `onward` of the token before: a tag goes on to its own inside tag, or to any that is not inside. */
function pullBack(row: number): void {
  // Only differences count: one tag stays at 0.
  const level = scores[row]! + onward[0]!;
  for (let tag = 0; tag < tagCount; tag++) next[tag] = scores[row + tag]! + onward[tag]! - level;
  for (let before = 0; before < tagCount; before++) {
    const from = before * tagCount;
    let top = transitions[from]!;
    for (let begin = 1; begin < tagCount; begin += 2)
      top = Math.max(top, transitions[from + begin]! + next[begin]!);
    const inside = before + (before & 1);
    if (inside > 0) top = Math.max(top, transitions[from + inside]! + next[inside]!);
    onward[before] = top;
  }
}
