import { mayFollow, outside, tagCount } from './tags.js';

const allowed = Array.from({ length: tagCount * tagCount }, (_, at) =>
  mayFollow(Math.floor(at / tagCount), at % tagCount),
);

/**
 * Probability of every tag of every token of a stretch: forward-backward over exp(score × temperature).
 * The perceptron's scores are no log-probabilities; the temperature was fitted so that the result is nearly calibrated.
 */
export function marginals(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  temperature: number,
): Float64Array {
  const emission = exponentials(scores, length, temperature);
  const step = new Float64Array(tagCount * tagCount);
  for (let at = 0; at < step.length; at++) {
    if (allowed[at]) step[at] = Math.exp(transitions[at]! * temperature);
  }
  const forward = forwardPass(emission, length, step);
  const backward = new Float64Array(tagCount);
  for (let tag = 0; tag < tagCount; tag++) backward[tag] = step[tag * tagCount]!;
  for (let at = length - 1; at >= 0; at--) {
    multiplyRow(forward, at, backward);
    if (at > 0) pullBack(emission, at, step, backward);
  }
  return forward;
}

function exponentials(scores: Float32Array, length: number, temperature: number): Float64Array {
  const out = new Float64Array(length * tagCount);
  for (let at = 0; at < length; at++) {
    const row = at * tagCount;
    let top = scores[row]!;
    for (let tag = 1; tag < tagCount; tag++) top = Math.max(top, scores[row + tag]!);
    for (let tag = 0; tag < tagCount; tag++)
      out[row + tag] = Math.exp((scores[row + tag]! - top) * temperature);
  }
  return out;
}

function forwardPass(emission: Float64Array, length: number, step: Float64Array): Float64Array {
  const forward = new Float64Array(length * tagCount);
  for (let at = 0; at < length; at++) {
    const row = at * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = at === 0 ? step[outside * tagCount + tag]! : 0;
      if (at > 0) {
        for (let before = 0; before < tagCount; before++)
          sum += forward[row - tagCount + before]! * step[before * tagCount + tag]!;
      }
      forward[row + tag] = sum * emission[row + tag]!;
    }
    normalise(forward, row);
  }
  return forward;
}

function multiplyRow(forward: Float64Array, at: number, backward: Float64Array): void {
  const row = at * tagCount;
  for (let tag = 0; tag < tagCount; tag++) forward[row + tag]! *= backward[tag]!;
  normalise(forward, row);
}

function pullBack(
  emission: Float64Array,
  at: number,
  step: Float64Array,
  backward: Float64Array,
): void {
  const next = backward.slice();
  const row = at * tagCount;
  for (let tag = 0; tag < tagCount; tag++) next[tag]! *= emission[row + tag]!;
  for (let before = 0; before < tagCount; before++) {
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag++) sum += step[before * tagCount + tag]! * next[tag]!;
    backward[before] = sum;
  }
  normalise(backward, 0);
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[row + tag]!;
  if (sum > 0) for (let tag = 0; tag < tagCount; tag++) values[row + tag]! /= sum;
}
