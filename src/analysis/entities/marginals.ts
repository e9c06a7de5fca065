import { outside, tagCount } from './tags.js';

// Room that every call uses anew: typed arrays of their own for each of many short stretches cost more than the sums.
let emission = new Float64Array(0);
let forward = new Float64Array(0);
const backward = new Float64Array(tagCount);
const next = new Float64Array(tagCount);
let step = new Float64Array(0);

/**
 * Probability of every tag of every token of a stretch: forward-backward over exp(score × temperature).
 * `steps` holds a factor for every pair of tags, 0 where one may not follow the other. The perceptron's scores are no
 * log-probabilities; the temperature was fitted so that the result is nearly calibrated. It is good until the next call.
 */
export function marginals(
  scores: Float32Array,
  length: number,
  steps: Float64Array,
  temperature: number,
): Float64Array {
  if (forward.length < length * tagCount) {
    emission = new Float64Array(2 * length * tagCount);
    forward = new Float64Array(2 * length * tagCount);
  }
  step = steps as typeof step;
  fillPowers(temperature);
  exponentials(scores, length, temperature);
  forwardPass(length);
  for (let tag = 0; tag < tagCount; tag++) backward[tag] = step[tag * tagCount]!;
  for (let at = length - 1; at >= 0; at--) {
    multiplyRow(at);
    if (at > 0) pullBack(at);
  }
  return forward;
}

/** exp(-difference × temperature): scores are sums of whole weights, so their differences are whole numbers. */
const powers = new Float64Array(4096);
let powersOf = 0;

function fillPowers(temperature: number): void {
  if (powersOf === temperature) return;
  for (let at = 0; at < powers.length; at++) powers[at] = Math.exp(-at * temperature);
  powersOf = temperature;
}

function exponentials(scores: Float32Array, length: number, temperature: number): void {
  for (let at = 0; at < length; at++) {
    const row = at * tagCount;
    let top = scores[row]!;
    for (let tag = 1; tag < tagCount; tag++) if (scores[row + tag]! > top) top = scores[row + tag]!;
    for (let tag = 0; tag < tagCount; tag++) {
      const below = top - scores[row + tag]!;
      emission[row + tag] = below < powers.length ? powers[below]! : Math.exp(-below * temperature);
    }
  }
}

function forwardPass(length: number): void {
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
}

function multiplyRow(at: number): void {
  const row = at * tagCount;
  for (let tag = 0; tag < tagCount; tag++) forward[row + tag]! *= backward[tag]!;
  normalise(forward, row);
}

function pullBack(at: number): void {
  const row = at * tagCount;
  for (let tag = 0; tag < tagCount; tag++) next[tag] = backward[tag]! * emission[row + tag]!;
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
