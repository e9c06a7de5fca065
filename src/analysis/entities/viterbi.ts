import { isInside, outside, tagCount } from './tags.js';

const impossible = -1e9;

/** Working memory of the decoder, grown as needed and shared by all calls. */
let best = new Float32Array(64 * tagCount);
let from = new Uint8Array(64 * tagCount);

/**
 * The best tag sequence of a stretch of tokens that `outside` tokens surround; is there any name in it?
 * `scores` holds tagCount scores per token, `tags` receives one tag per token.
 */
export function decode(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  tags: Uint8Array,
): boolean {
  if (best.length < length * tagCount) {
    best = new Float32Array(length * 2 * tagCount);
    from = new Uint8Array(length * 2 * tagCount);
  }
  for (let tag = 0; tag < tagCount; tag++) {
    best[tag] = isInside(tag) ? impossible : scores[tag]! + transitions[tag]!;
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
  let any = 0;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = last;
    any |= last;
    last = from[at * tagCount + last]!;
  }
  return any !== outside;
}

/** An inside tag follows only the two tags of its own type; all others follow any. */
function step(scores: Float32Array, at: number, transitions: Float32Array): void {
  const row = at * tagCount;
  const previous = row - tagCount;
  for (let tag = 0; tag < tagCount; tag++) {
    const own = isInside(tag);
    const last = own ? tag : tagCount - 1;
    let top = impossible * 2;
    let arg = 0;
    for (let before = own ? tag - 1 : 0; before <= last; before++) {
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
