import type { NameDocument } from './document.js';
import { mostFeatures, tokenFeatures } from './features.js';
import type { Found } from './found.js';
import { marginals } from './marginals.js';
import { type Tagger, weightBias } from './tagger-model.js';
import { isInside, outside, tagCount, typeOfTag } from './tags.js';
import { Bit } from './token-bits.js';
import { decode } from './viterbi.js';

/** Fitted on the development articles: marginal probability ≈ share that is right. */
const temperature = 0.05;

/** Calls back with every longest stretch [first, end) of candidate tokens of one sentence. */
export function eachStretch(
  document: NameDocument,
  visit: (first: number, end: number) => void,
): void {
  const { bits, sentences } = document;
  const count = bits.length;
  for (let first = 0; first < count; first++) {
    if (!(bits[first]! & Bit.candidate)) continue;
    let end = first + 1;
    const sentence = sentences.ofToken[first];
    while (end < count && bits[end]! & Bit.candidate && sentences.ofToken[end] === sentence) end++;
    visit(first, end);
    first = end - 1;
  }
}

/** Names as the model sees them, in text order. */
export function tagNames(document: NameDocument, tagger: Tagger): Found[] {
  const found: Found[] = [];
  const features = new Int32Array(mostFeatures);
  let scores = new Float32Array(64 * tagCount);
  let tags = new Uint8Array(64);
  eachStretch(document, (first, end) => {
    const length = end - first;
    if (tags.length < length) {
      tags = new Uint8Array(length * 2);
      scores = new Float32Array(length * 2 * tagCount);
    }
    for (let at = 0; at < length; at++) {
      const count = tokenFeatures(document, first + at, features);
      addScores(tagger, features, count, scores, at * tagCount);
    }
    decode(scores, length, tagger.transitions, tags);
    collect(first, length, tags, scores, tagger, found);
  });
  return found;
}

/** Sums the rows of the features: six words hold the eleven tags, unrolled since this is the hottest loop of the program. */
function addScores(
  { rowStart, weights, features: size }: Tagger,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  const mask = size - 1;
  let hits = 0;
  let tags01 = 0;
  let tags23 = 0;
  let tags45 = 0;
  let tags67 = 0;
  let tags89 = 0;
  let tag10 = 0;
  for (let index = 0; index < count; index++) {
    const at = rowStart[features[index]! & mask]!;
    if (at < 0) continue;
    hits++;
    tags01 = (tags01 + weights[at]!) | 0;
    tags23 = (tags23 + weights[at + 1]!) | 0;
    tags45 = (tags45 + weights[at + 2]!) | 0;
    tags67 = (tags67 + weights[at + 3]!) | 0;
    tags89 = (tags89 + weights[at + 4]!) | 0;
    tag10 = (tag10 + weights[at + 5]!) | 0;
  }
  const bias = hits * weightBias;
  unpack(tags01, bias, scores, row);
  unpack(tags23, bias, scores, row + 2);
  unpack(tags45, bias, scores, row + 4);
  unpack(tags67, bias, scores, row + 6);
  unpack(tags89, bias, scores, row + 8);
  scores[row + 10] = (tag10 & 0xffff) - bias;
}

function unpack(sums: number, bias: number, scores: Float32Array, at: number): void {
  scores[at] = (sums & 0xffff) - bias;
  scores[at + 1] = (sums >>> 16) - bias;
}

function collect(
  first: number,
  length: number,
  tags: Uint8Array,
  scores: Float32Array,
  tagger: Tagger,
  found: Found[],
): void {
  let sure: Float64Array | null = null;
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === outside) continue;
    sure ??= marginals(scores, length, tagger.transitions, temperature / tagger.scale);
    let confidence = sure[at * tagCount + tag]!;
    let end = at + 1;
    while (end < length && isInside(tags[end]!)) {
      confidence = Math.min(confidence, sure[end * tagCount + tags[end]!]!);
      end++;
    }
    found.push({
      first: first + at,
      end: first + end,
      type: typeOfTag(tag),
      confidence,
      evidence: ['tagger'],
    });
    at = end - 1;
  }
}
