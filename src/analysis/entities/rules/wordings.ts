import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { taggedTypes } from '../tagged-types.js';
import { LineCase } from '../token-bits.js';

/** What the article as a whole makes of one wording. */
export interface Wording {
  readonly length: number;
  /** Its votes are at this place of `votes`, one per type: confidence summed up. */
  readonly votes: number;
  /** Confidence of all types. */
  total: number;
  count: number;
}

/** Which wordings begin with a token, roughly: by eight bits of its hash. Most tokens begin none and are passed at once. */
export const starts = new Uint8Array(256);

const types = taggedTypes.length;

let votes = new Float64Array(256 * types);

/** Where the sentence tells what it is, against what the tagger makes of it, a vote counts for so many. */
const ofTold = 3;

/** The wording of a name, with the name's vote. */
export function countWording(
  { first, end, type, confidence }: Found,
  document: NameDocument,
  byHash: Map<number, Wording>,
  isTold: boolean,
): Wording {
  const { tokens } = document;
  if (byHash.size === 0) starts.fill(0);
  starts[tokens.hash[first]! & 255] = 1;
  const key = phraseHash(tokens, first, end);
  let wording = byHash.get(key);
  if (wording === undefined) {
    wording = { length: end - first, votes: newVotes(byHash.size), total: 0, count: 0 };
    byHash.set(key, wording);
  }
  const isNormal = lineCaseAt(document, first) === LineCase.normal;
  const worth = isTold ? confidence * ofTold : isNormal ? confidence : confidence / 4;
  votes[wording.votes + type]! += worth;
  wording.total += worth;
  wording.count++;
  return wording;
}

/** The place of the votes of the next wording, before which there are so many; no votes yet. */
function newVotes(wordings: number): number {
  const place = wordings * types;
  if (place === votes.length) {
    const more = new Float64Array(2 * place);
    more.set(votes);
    votes = more;
  }
  votes.fill(0, place, place + types);
  return place;
}

/** The type with most votes. */
export function strongest({ votes: own }: Wording): number {
  let best = 0;
  for (let type = 1; type < types; type++) if (votes[own + type]! > votes[own + best]!) best = type;
  return best;
}

/** Gives the name the type with most votes for its wording. */
export function vote(name: Found, wording: Wording): void {
  const type = strongest(wording);
  if (type === name.type) return;
  // One word can be two things, a town and its club; several words hardly ever are.
  if (wording.length === 1) {
    if (votes[wording.votes + type]! < wording.total * 0.6 || name.confidence > 0.95) return;
  }
  name.type = type;
  name.confidence = Math.min(name.confidence, 0.8);
  support(name, 'seen-elsewhere');
}
