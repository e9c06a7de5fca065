import { isInside, tagCount } from './tags.js';

// Room that every call uses anew: typed arrays of their own for each of many short stretches cost more than the sums.
let emission = new Float64Array(0);
let forward = new Float64Array(0);
const backward = new Float64Array(tagCount);
const next = new Float64Array(tagCount);

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
  fillPowers(temperature);
  exponentials(scores, length, temperature);
  for (let at = 0; at < length; at++) pushOn(at, steps);
  for (let tag = 0; tag < tagCount; tag++) backward[tag] = steps[tag * tagCount]!;
  for (let at = length - 1; at >= 0; at--) {
    const row = at * tagCount;
    for (let tag = 0; tag < tagCount; tag++) forward[row + tag]! *= backward[tag]!;
    normalise(forward, row);
    if (at > 0) pullBack(row, steps);
  }
  return forward;
}

/** exp(-difference × temperature): scores are sums of whole weights, so their differences are whole numbers. */
const powers = new Float64Array(1024);
let powersOf = 0;

function fillPowers(temperature: number): void {
  if (powersOf === temperature) return;
  const one = Math.exp(-temperature);
  for (let at = 0, power = 1; at < powers.length; at++, power *= one) powers[at] = power;
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

/** An inside tag is reached from the two tags of its type only, every other tag from all. Outside tokens surround the stretch. */
function pushOn(at: number, steps: Float64Array): void {
  const row = at * tagCount;
  const last = row - tagCount;
  for (let tag = 0; tag < tagCount; tag++) {
    let sum = 0;
    if (at === 0) sum = steps[tag]!;
    else if (isInside(tag))
      sum =
        forward[last + tag - 1]! * steps[(tag - 1) * tagCount + tag]! +
        forward[last + tag]! * steps[tag * tagCount + tag]!;
    else {
      for (let before = 0; before < tagCount; before++)
        sum += forward[last + before]! * steps[before * tagCount + tag]!;
    }
    forward[row + tag] = sum * emission[row + tag]!;
  }
  normalise(forward, row);
}

/** `backward` of the token before: a tag goes on to itself or its own inside tag, or to any that is not inside. */
function pullBack(row: number, steps: Float64Array): void {
  for (let tag = 0; tag < tagCount; tag++) next[tag] = backward[tag]! * emission[row + tag]!;
  for (let before = 0; before < tagCount; before++) {
    const from = before * tagCount;
    let sum = steps[from]! * next[0]!;
    for (let tag = 1; tag < tagCount; tag += 2) sum += steps[from + tag]! * next[tag]!;
    const inside = before + (before & 1);
    if (inside > 0) sum += steps[from + inside]! * next[inside]!;
    backward[before] = sum;
  }
  normalise(backward, 0);
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[row + tag]!;
  if (sum === 0) return;
  const factor = 1 / sum;
  for (let tag = 0; tag < tagCount; tag++) values[row + tag]! *= factor;
}
