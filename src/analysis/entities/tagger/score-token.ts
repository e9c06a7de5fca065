import { otherFeatures, sideFeatures } from './context-features.js';
import { features } from './features.js';
import { near } from './hashing.js';
import { ints } from './machine.js';
import { affixFeatures, ownFeatures } from './own-features.js';
import { Group, recall, sums } from './partial-sums.js';
import { totalAt } from './places.js';
import { here, isRunEdge, line, opens, runLength } from './target.js';
import { sumRows, writeScores } from './weights.js';
import { classes, ending, listed, shape, word } from './window.js';

const lanes = 7;
const total = ints(totalAt, lanes);

/** A score per tag for the token that is aimed at, into `scores` at `row`. */
export function scoreToken(scores: Int32Array, row: number): void {
  const own = ownSums();
  const left = sideSums(-1);
  const right = sideSums(1);
  sumRows(otherFeatures(0), total, 0);
  for (let lane = 0; lane < lanes; lane++)
    total[lane] = total[lane]! + sums[own + lane]! + sums[left + lane]! + sums[right + lane]!;
  writeScores(total, scores, row);
}

function ownSums(): number {
  const affixes = affixFeatures();
  let key = Math.imul(shape[here]!, near) + line * 2 + opens;
  key = Math.imul(key, near) + classes[here]!;
  key = (Math.imul(key, near) + listed[here]!) | 0;
  if (affixes > 0)
    key =
      (Math.imul(Math.imul(key, near) + features[affixes - 1]!, near) + features[affixes - 2]!) | 0;
  const place = recall(Group.own, word[here]!, key);
  if (place >= 0) return place;
  sumRows(ownFeatures(affixes), sums, ~place);
  return ~place;
}

function sideSums(side: number): number {
  const beside = here + side;
  let key = Math.imul(shape[here]!, near) + listed[beside]!;
  key = Math.imul(key, near) + classes[beside]!;
  key = (Math.imul(key, near) + ending[beside]!) | 0;
  if (isRunEdge(side)) key = (Math.imul(key, near) + runLength(side) * 4 + line + 1) | 0;
  const place = recall(side < 0 ? Group.left : Group.right, word[beside]!, key);
  if (place >= 0) return place;
  sumRows(sideFeatures(side, 0), sums, ~place);
  return ~place;
}
