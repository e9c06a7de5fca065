import { isInside, outside, tagCount, typeOfTag } from '../tags.js';
import { doubt, doubts } from './certainty.js';
import { unknownCode } from './characters.js';
import { openLists } from './lists.js';
import { ints } from './machine.js';
import { forgetSums, openSums } from './partial-sums.js';
import { base, openPiece } from './piece.js';
import { mostTokens, namesAt } from './places.js';
import { scoreToken } from './score-token.js';
import { openSigns } from './sign-features.js';
import { end, first, lineCase, openStretch, openStretches } from './stretch.js';
import { aim } from './target.js';
import { decode, scores, tags } from './viterbi.js';
import { openWeights } from './weights.js';

/** What is found: of every name its first token, its end, its type and its doubt. */
const names = ints(namesAt, 4 * mostTokens);
let found = 0;

/** Where the files of the model are; how many numbers the one of the words has. */
export function openModel(tagger: number, gazetteer: number, words: number, length: number): void {
  openLists(words, length, gazetteer);
  openWeights(tagger);
  forgetSums();
}

export { unknownCode };

/** Before the first piece of an article of so many tokens. */
export function openArticle(tokens: number): void {
  openSums(tokens);
}

/**
 * Finds the names in a piece of an article: `tokens` tokens from token `first` on, and so many stretches of candidates. How many there are;
 * they stand at `namesAt`. All codes of the text are known by now: see `unknownCode`.
 */
export function tagPiece(first: number, tokens: number, stretches: number): number {
  openPiece(first, tokens);
  openSigns();
  openStretches();
  found = 0;
  for (let stretch = 0; stretch < stretches; stretch++) {
    openStretch(stretch);
    tagStretch();
  }
  return found;
}

function tagStretch(): void {
  for (let at = first; at < end; at++) {
    aim(at, first, lineCase);
    scoreToken(scores, (at - first) * tagCount);
  }
  if (decode(end - first)) collect(end - first);
}

/** The names of the stretch, each as sure as its least sure token. */
function collect(length: number): void {
  doubts(length);
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === outside) continue;
    let most = doubt[at]!;
    let stop = at + 1;
    while (stop < length && isInside(tags[stop]!)) {
      most = Math.max(most, doubt[stop]!);
      stop++;
    }
    const place = 4 * found;
    names[place] = base + first + at;
    names[place + 1] = base + first + stop;
    names[place + 2] = typeOfTag(tag);
    names[place + 3] = most;
    found++;
    at = stop - 1;
  }
}
