import { outside, tagCount } from './tags.js';

const impossible = -(2 ** 28);

/** Tokens of a stretch that there is room for from the start. */
export const usualStretch = 512;

/** Sums of whole numbers beyond this are brought back towards zero: only their differences count. */
const farFromZero = 2 ** 27;

/**
 * Score of the best path to every tag of every token of the stretch decoded last, up to a number that all tags of a token share. Grown as
 * needed and shared by all calls. Whole numbers: V8's interpreter makes an object of every fraction.
 */
export let best = new Int32Array(usualStretch * tagCount);
let from = new Uint8Array(usualStretch * tagCount);

/**
 * The best tag sequence of a stretch of tokens that `outside` tokens surround; is there any name in it?
 * `scores` holds tagCount scores per token, `tags` receives one tag per token. Scores and transitions are whole numbers of one unit.
 */
export function decode(
  scores: ArrayLike<number>,
  length: number,
  transitions: ArrayLike<number>,
  tags: Uint8Array,
): boolean {
  if (best.length < length * tagCount) {
    best = new Int32Array(length * 2 * tagCount);
    from = new Uint8Array(length * 2 * tagCount);
  }
  for (let tag = 0; tag < tagCount; tag++)
    best[tag] = tag > 0 && tag % 2 === 0 ? impossible : scores[tag]! + transitions[tag]!;
  for (let at = 1; at < length; at++) {
    step(scores, at * tagCount, transitions);
    if (Math.abs(best[at * tagCount]!) > farFromZero) bringBack(at * tagCount);
  }
  const end = (length - 1) * tagCount;
  let last = outside;
  let top = impossible * 2;
  for (let tag = 0; tag < tagCount; tag++) {
    const score = best[end + tag]! + transitions[tag * tagCount]!;
    if (score > top) {
      top = score;
      last = tag;
    }
  }
  let any = 0;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = last;
    any |= last;
    last = from[at * tagCount + last]!;
  }
  return any !== outside;
}

/** An inside tag follows only the two tags of its own type; all others follow any. */
function step(scores: ArrayLike<number>, row: number, transitions: ArrayLike<number>): void {
  const previous = row - tagCount;
  follow(scores, row, outside, transitions);
  for (let begin = 1; begin < tagCount; begin += 2) {
    follow(scores, row, begin, transitions);
    const inside = begin + 1;
    const begun = best[previous + begin]! + transitions[begin * tagCount + inside]!;
    const gone = best[previous + inside]! + transitions[inside * tagCount + inside]!;
    best[row + inside] = Math.max(begun, gone) + scores[row + inside]!;
    from[row + inside] = gone > begun ? inside : begin;
  }
}

function bringBack(row: number): void {
  const first = best[row]!;
  for (let tag = 0; tag < tagCount; tag++) best[row + tag]! -= first;
}

function follow(
  scores: ArrayLike<number>,
  row: number,
  tag: number,
  transitions: ArrayLike<number>,
): void {
  const previous = row - tagCount;
  let top = best[previous]! + transitions[tag]!;
  let arg = 0;
  for (let before = 1; before < tagCount; before++) {
    const score = best[previous + before]! + transitions[before * tagCount + tag]!;
    if (score > top) {
      top = score;
      arg = before;
    }
  }
  best[row + tag] = top + scores[row + tag]!;
  from[row + tag] = arg;
}
