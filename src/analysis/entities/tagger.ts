import type { NameDocument } from './document.js';
import { mostFeatures, tokenFeatures } from './features.js';
import type { Found } from './found.js';
import { marginals } from './marginals.js';
import { addScores } from './score.js';
import type { Tagger } from './tagger-model.js';
import { isInside, outside, tagCount, typeOfTag } from './tags.js';
import { Bit } from './token-bits.js';
import { decode } from './viterbi.js';
import { openWindow } from './window.js';

/** End of the longest stretch of candidate tokens of one sentence that begins at a candidate. */
export function stretchEnd({ bits, sentences, tokens }: NameDocument, first: number): number {
  const sentence = sentences.ofToken[first]!;
  const last = sentence < 0 ? tokens.count : sentences.endToken[sentence]!;
  let end = first + 1;
  while (end < last && bits[end]! & Bit.candidate) end++;
  return end;
}

const features = new Int32Array(mostFeatures);
let scores = new Float32Array(64 * tagCount);
let tags = new Uint8Array(64);

/** Names as the model sees them, in text order. */
export function tagNames(document: NameDocument, tagger: Tagger): Found[] {
  const found: Found[] = [];
  const { bits } = document;
  for (let first = 0; first < document.tokens.count; first++) {
    if (!(bits[first]! & Bit.candidate)) continue;
    const end = stretchEnd(document, first);
    const length = end - first;
    if (tags.length < length) {
      tags = new Uint8Array(length * 2);
      scores = new Float32Array(length * 2 * tagCount);
    }
    const window = openWindow(document, first, end);
    for (let at = first; at < end; at++) {
      const count = tokenFeatures(document, window, first, at, features);
      addScores(tagger, features, count, scores, (at - first) * tagCount);
    }
    if (decode(scores, length, tagger.transitions, tags)) collect(first, length, tagger, found);
    first = end - 1;
  }
  return found;
}

/** The names of one stretch, each as sure as its least sure token. */
function collect(first: number, length: number, tagger: Tagger, found: Found[]): void {
  const sure = marginals(scores, length, tagger.steps, tagger.temperature);
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === outside) continue;
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
