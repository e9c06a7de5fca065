import { mostNames } from '../most-finds.js';
import { certain, doubts } from './certainty.js';
import type { NameDocument } from './document.js';
import { byTagger, type Found, newName } from './found.js';
import { openLines } from './line.js';
import { openSums } from './partial-sums.js';
import { scoreToken } from './score-token.js';
import type { Tagger } from './tagger-model.js';
import { isInside, outside, tagCount, typeOfTag } from './tags.js';
import { decode, usualStretch } from './viterbi.js';
import { openWindow } from './window.js';

/** Room for longer stretches than news has: code that has never seen it grow is thrown away when it does. */
let scores = new Int32Array(usualStretch * tagCount);
let tags = new Uint8Array(usualStretch);

/** Names as the model sees them, in text order; those of the stretches after `mostNames` are left out. */
export function tagNames(document: NameDocument, tagger: Tagger): Found[] {
  openLines();
  openSums(tagger.sums, document.tokens.count);
  const found: Found[] = [];
  for (let stretch = 0; stretch < document.stretchCount && found.length < mostNames; stretch++) {
    const first = document.stretchFirst[stretch]!;
    const end = document.stretchEnd[stretch]!;
    const length = end - first;
    if (tags.length < length) {
      tags = new Uint8Array(length * 2);
      scores = new Int32Array(length * 2 * tagCount);
    }
    const window = openWindow(document, first, end);
    for (let at = first; at < end; at++) {
      scoreToken(document, window, first, at, tagger, scores, (at - first) * tagCount);
    }
    if (decode(scores, length, tagger.transitions, tags)) collect(first, length, tagger, found);
  }
  return found;
}

/** The names of one stretch, each as sure as its least sure token. */
function collect(first: number, length: number, tagger: Tagger, found: Found[]): void {
  const doubt = doubts(scores, tags, length, tagger.transitions, tagger.powers);
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === outside) continue;
    let most = doubt[at]!;
    let end = at + 1;
    while (end < length && isInside(tags[end]!)) {
      if (doubt[end]! > most) most = doubt[end]!;
      end++;
    }
    found.push(newName(first + at, first + end, typeOfTag(tag), certain / most, byTagger));
    at = end - 1;
  }
}
