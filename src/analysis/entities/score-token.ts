import type { NameDocument } from './document.js';
import { affixFeatures, otherFeatures, ownFeatures, sideFeatures } from './features.js';
import { mostFeatures, near } from './hashing.js';
import { Group, recall } from './partial-sums.js';
import { sumRows, writeScores } from './score.js';
import type { Tagger } from './tagger-model.js';
import { aim, isRunEdge, runLength, type Target } from './target.js';
import type { Window } from './window.js';

const { imul } = Math;

const features = new Int32Array(mostFeatures);
const total = new Int32Array(7);

/** A score per tag for one candidate token of the stretch that begins at `first`, into `scores` at `row`. */
export function scoreToken(
  document: NameDocument,
  window: Window,
  first: number,
  at: number,
  tagger: Tagger,
  scores: Int32Array,
  row: number,
): void {
  const token = aim(document, window.line, first, at);
  const { table } = tagger.sums;
  const own = ownSums(document, window, token, tagger);
  const left = sideSums(window, token, -1, tagger);
  const right = sideSums(window, token, 1, tagger);
  const count = otherFeatures(document, window, token, features, 0);
  sumRows(tagger, features, count, total, 0);
  for (let lane = 0; lane < total.length; lane++)
    total[lane]! += table[own + lane]! + table[left + lane]! + table[right + lane]!;
  writeScores(total, scores, row);
}

function ownSums(document: NameDocument, window: Window, token: Target, tagger: Tagger): number {
  const { here, line, opens } = token;
  const affixes = affixFeatures(document, token, features);
  let key = imul(window.shape[here]!, near) + line * 2 + opens;
  key = imul(key, near) + window.classes[here]!;
  key = imul(key, near) + window.listed[here]!;
  if (affixes > 0)
    key = imul(imul(key, near) + features[affixes - 1]!, near) + features[affixes - 2]!;
  const place = recall(tagger.sums, Group.own, window.word[here]!, key);
  if (place >= 0) return place;
  const count = ownFeatures(document, window, token, features, affixes);
  sumRows(tagger, features, count, tagger.sums.table, ~place);
  return ~place;
}

function sideSums(window: Window, token: Target, side: -1 | 1, tagger: Tagger): number {
  const beside = token.here + side;
  let key = imul(window.shape[token.here]!, near) + window.listed[beside]!;
  key = imul(key, near) + window.classes[beside]!;
  key = imul(key, near) + window.ending[beside]!;
  if (isRunEdge(token, side)) key = imul(key, near) + runLength(token, side) * 4 + token.line + 1;
  const group = side < 0 ? Group.left : Group.right;
  const place = recall(tagger.sums, group, window.word[beside]!, key);
  if (place >= 0) return place;
  const count = sideFeatures(window, token, side, features, 0);
  sumRows(tagger, features, count, tagger.sums.table, ~place);
  return ~place;
}
