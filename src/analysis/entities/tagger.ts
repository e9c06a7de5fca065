import type { NameDocument } from './document.js';
import { mostFeatures, tokenFeatures } from './features.js';
import type { Found } from './found.js';
import { marginals } from './marginals.js';
import { addScores } from './score.js';
import type { Tagger } from './tagger-model.js';
import { isInside, outside, tagCount, typeOfTag } from './tags.js';
import { Bit } from './token-bits.js';
import { decode } from './viterbi.js';

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
    sure ??= marginals(scores, length, tagger.steps, tagger.temperature);
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
