import { outside, tagCount } from '../tags.js';
import { bytes, ints } from './machine.js';
import { bestAt, fromAt, mostOfStretch, scoresAt, tagsAt } from './places.js';
import { transitions } from './weights.js';

/** Far below what the scores of a stretch add up to: a token has no more than 160 features of 2 to the 10th. */
const impossible = -(1 << 28);

const size = tagCount * mostOfStretch;
/** Of the stretch: tagCount scores per token, and one tag per token. */
export const scores = ints(scoresAt, size);
export const tags = bytes(tagsAt, mostOfStretch);
/** Score of the best path to every tag of every token. */
export const best = ints(bestAt, size);
const from = bytes(fromAt, size);

/** Finds the best tag sequence of a stretch of so many tokens that `outside` tokens surround; is there any name in it? */
export function decode(length: number): boolean {
  for (let tag = 0; tag < tagCount; tag++)
    best[tag] = tag > 0 && tag % 2 === 0 ? impossible : scores[tag]! + transitions[tag]!;
  for (let at = 1; at < length; at++) step(at * tagCount);
  return traceBack(length);
}

function traceBack(length: number): boolean {
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
function step(row: number): void {
  const previous = row - tagCount;
  follow(row, outside);
  for (let begin = 1; begin < tagCount; begin += 2) {
    follow(row, begin);
    const inside = begin + 1;
    const begun = best[previous + begin]! + transitions[begin * tagCount + inside]!;
    const gone = best[previous + inside]! + transitions[inside * tagCount + inside]!;
    best[row + inside] = Math.max(begun, gone) + scores[row + inside]!;
    from[row + inside] = gone > begun ? inside : begin;
  }
}

function follow(row: number, tag: number): void {
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
