import { scoreUnit } from './tagger-model.js';
import { outside, tagCount } from './tags.js';

// Room that every call uses anew: typed arrays of their own for each of many short stretches cost more than the sums.
let emission = new Float64Array(0);
let forward = new Float64Array(0);
let sure = new Float64Array(0);
const backward = new Float64Array(tagCount);
const next = new Float64Array(tagCount);

/** Products of so many factors stay far inside the range of numbers. */
const scaledEvery = 15;

/**
 * Probability of the tag that every token of a stretch was given, 0 for `outside`: forward-backward over exp(score × temperature).
 * `steps` holds a factor for every pair of tags, 0 where one may not follow the other. The perceptron's scores are no
 * log-probabilities; the temperature was fitted so that the result is nearly calibrated. It is good until the next call.
 */
export function marginals(
  scores: Int32Array,
  tags: Uint8Array,
  length: number,
  steps: Float64Array,
  temperature: number,
): Float64Array {
  if (sure.length < length) {
    emission = new Float64Array(2 * length * tagCount);
    forward = new Float64Array(2 * length * tagCount);
    sure = new Float64Array(2 * length);
  }
  fillPowers(temperature);
  exponentials(scores, length, temperature);
  for (let tag = 0; tag < tagCount; tag++) forward[tag] = steps[tag]! * emission[tag]!;
  for (let at = 1; at < length; at++) {
    pushOn(at * tagCount, steps);
    if ((at & scaledEvery) === 0) normalise(forward, at * tagCount);
  }
  for (let tag = 0; tag < tagCount; tag++) backward[tag] = steps[tag * tagCount]!;
  for (let at = length - 1; at >= 0; at--) {
    sure[at] = tags[at] === outside ? 0 : share(at * tagCount, tags[at]!);
    if (at > 0) pullBack(at * tagCount, steps);
    if ((at & scaledEvery) === 0) normalise(backward, 0);
  }
  return sure;
}

/** What share of all paths goes through a tag of a token. */
function share(row: number, tag: number): number {
  let sum = 0;
  for (let other = 0; other < tagCount; other++) sum += forward[row + other]! * backward[other]!;
  return (forward[row + tag]! * backward[tag]!) / sum;
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

function exponentials(scores: Int32Array, length: number, temperature: number): void {
  for (let row = 0; row < length * tagCount; row += tagCount) {
    let top = scores[row]!;
    for (let at = row + 1; at < row + tagCount; at++) if (scores[at]! > top) top = scores[at]!;
    for (let at = row; at < row + tagCount; at++) {
      const below = (top - scores[at]!) / scoreUnit;
      emission[at] = below < powers.length ? powers[below]! : Math.exp(-below * temperature);
    }
  }
}

/** An inside tag is reached from the two tags of its type only, every other tag from all. Outside tokens surround the stretch. */
function pushOn(row: number, steps: Float64Array): void {
  const last = row - tagCount;
  forward[row] = reach(last, outside, steps) * emission[row]!;
  for (let begin = 1; begin < tagCount; begin += 2) {
    forward[row + begin] = reach(last, begin, steps) * emission[row + begin]!;
    const inside = begin + 1;
    const sum =
      forward[last + begin]! * steps[begin * tagCount + inside]! +
      forward[last + inside]! * steps[inside * tagCount + inside]!;
    forward[row + inside] = sum * emission[row + inside]!;
  }
}

function reach(last: number, tag: number, steps: Float64Array): number {
  let sum = 0;
  for (let before = 0, step = tag; before < tagCount; before++, step += tagCount)
    sum += forward[last + before]! * steps[step]!;
  return sum;
}

/** `backward` of the token before: a tag goes on to itself or its own inside tag, or to any that is not inside. */
function pullBack(row: number, steps: Float64Array): void {
  for (let tag = 0; tag < tagCount; tag++) next[tag] = backward[tag]! * emission[row + tag]!;
  for (let before = 0, from = 0; before < tagCount; before++, from += tagCount) {
    let sum = steps[from]! * next[0]!;
    for (let begin = 1; begin < tagCount; begin += 2) sum += steps[from + begin]! * next[begin]!;
    const inside = before + (before & 1);
    if (inside > 0) sum += steps[from + inside]! * next[inside]!;
    backward[before] = sum;
  }
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[row + tag]!;
  const factor = 1 / sum;
  for (let tag = 0; tag < tagCount; tag++) values[row + tag]! *= factor;
}
