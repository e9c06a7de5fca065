import { mayFollow, outside, tagCount } from './tags.js';

const impossible = -1e9;

/** Tags that may stand before each tag. */
const allowedBefore: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (__, before) => before).filter((before) =>
    mayFollow(before, tag),
  ),
);

/** Working memory of the decoder, grown as needed and shared by all calls. */
let best = new Float32Array(64 * tagCount);
let from = new Uint8Array(64 * tagCount);

/**
 * The best tag sequence of a stretch of tokens that `outside` tokens surround.
 * `scores` holds tagCount scores per token, `tags` receives one tag per token.
 */
export function decode(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  tags: Uint8Array,
): void {
  if (best.length < length * tagCount) {
    best = new Float32Array(length * 2 * tagCount);
    from = new Uint8Array(length * 2 * tagCount);
  }
  for (let tag = 0; tag < tagCount; tag++) {
    best[tag] = mayFollow(outside, tag) ? scores[tag]! + transitions[tag]! : impossible;
  }
  for (let at = 1; at < length; at++) step(scores, at, transitions);
  let last = outside;
  let top = impossible * 2;
  for (let tag = 0; tag < tagCount; tag++) {
    const score = best[(length - 1) * tagCount + tag]! + transitions[tag * tagCount]!;
    if (score > top) {
      top = score;
      last = tag;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = last;
    last = from[at * tagCount + last]!;
  }
}

function step(scores: Float32Array, at: number, transitions: Float32Array): void {
  const row = at * tagCount;
  const previous = row - tagCount;
  for (let tag = 0; tag < tagCount; tag++) {
    let top = impossible * 2;
    let arg = 0;
    for (const before of allowedBefore[tag]!) {
      const score = best[previous + before]! + transitions[before * tagCount + tag]!;
      if (score > top) {
        top = score;
        arg = before;
      }
    }
    best[row + tag] = top + scores[row + tag]!;
    from[row + tag] = arg;
  }
}
