import { endOf } from '../../../language/token-extent.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { extendPhrase } from '../phrases.js';
import { taggedTypes } from '../tagged-types.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import type { NameRule } from './rule.js';

/** What the article as a whole makes of one wording. */
interface Wording {
  readonly length: number;
  /** Its votes are at this place of `votes`, one per type: confidence summed up. */
  readonly votes: number;
  /** Confidence of all types. */
  total: number;
  count: number;
}

const longest = 8;

/** Which wordings begin with a token, roughly: by eight bits of its hash. Most tokens begin none and are passed at once. */
const starts = new Uint8Array(256);

const types = taggedTypes.length;
let votes = new Float64Array(256 * types);

/** The same words are the same thing: the type with most confidence wins, and repeats that were missed or cut are filled in. */
export const repeats: NameRule = {
  id: 'repeat',
  apply(names, document) {
    const byHash = new Map<number, Wording>();
    const wordings: Wording[] = [];
    for (let index = 0; index < names.length; index++)
      wordings.push(count(names[index]!, document, byHash));
    for (let index = 0; index < names.length; index++)
      if (wordings[index]!.count > 1) vote(names[index]!, wordings[index]!);
    return fill(names, byHash, document);
  },
};

/** The wording of a name, with the name's vote. */
function count(
  { first, end, type, confidence }: Found,
  document: NameDocument,
  byHash: Map<number, Wording>,
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
  const worth = isNormal ? confidence : confidence / 4;
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

function strongest({ votes: own }: Wording): number {
  let best = 0;
  for (let type = 1; type < types; type++) if (votes[own + type]! > votes[own + best]!) best = type;
  return best;
}

function vote(name: Found, wording: Wording): void {
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

/** Goes once over the tokens: where a known wording of several words stands (or of one, if sure), it is a name whole. */
function fill(
  names: readonly Found[],
  wordings: ReadonlyMap<number, Wording>,
  document: NameDocument,
): Found[] {
  const { tokens, bits, stretchFirst, stretchEnd, stretchCount } = document;
  const out: Found[] = [];
  let next = 0;
  let stretch = 0;
  for (let at = 0; ; ) {
    while (next < names.length && names[next]!.end <= at) next++;
    while (stretch < stretchCount && stretchEnd[stretch]! <= at) stretch++;
    // Most tokens are no part of a name at all.
    const name = names[next];
    const named = name === undefined ? tokens.count : name.first;
    const candidate = stretch < stretchCount ? stretchFirst[stretch]! : tokens.count;
    at = Math.max(at, Math.min(named, candidate));
    if (at >= tokens.count) return out;
    const own = name !== undefined && name.first <= at ? name : null;
    const may = starts[tokens.hash[at]! & 255]! & (bits[at]! >> candidateShift);
    const known =
      may && (own === null || own.first === at) ? longestKnown(document, wordings, at) : null;
    const length = known?.length ?? 0;
    if (known && (own === null || own.end - at < length) && fits(names, next, at, length)) {
      out.push(repeated(known, at));
      at += length;
    } else if (own !== null && own.first === at) {
      out.push(own);
      at = own.end;
    } else at++;
  }
}

/** Brings the candidate bit to the lowest place. */
const candidateShift = 31 - Math.clz32(Bit.candidate);

/** Names that begin before the end of the wording must also end inside it. */
function fits(names: readonly Found[], next: number, at: number, length: number): boolean {
  for (let index = next; index < names.length && names[index]!.first < at + length; index++) {
    if (names[index]!.end > at + length) return false;
  }
  return true;
}

function longestKnown(
  document: NameDocument,
  wordings: ReadonlyMap<number, Wording>,
  at: number,
): Wording | null {
  const { tokens, bits } = document;
  let phrase = 0;
  let best: Wording | null = null;
  const end = Math.min(at + longest, tokens.count);
  for (let last = at; last < end && bits[last]! & Bit.candidate; last++) {
    phrase = extendPhrase(phrase, tokens.hash[last]!);
    const wording = wordings.get(phrase);
    if (wording === undefined || wording.length !== last - at + 1) continue;
    const average = wording.total / wording.count;
    if (last > at ? average >= 0.45 : average >= 0.7 && standsAlone(document, at)) best = wording;
  }
  return best;
}

/** One word is a repeat when it has a capital and is nowhere written small; a `$` after it makes it a currency. */
function standsAlone({ tokens, bits, counts }: NameDocument, at: number): boolean {
  if (!(bits[at]! & Bit.capital) || tokens.text.charCodeAt(endOf(tokens, at)) === 36) return false;
  return !isSmallElsewhere(counts, tokens.hash[at]!);
}

function repeated(wording: Wording, at: number): Found {
  const confidence = Math.min(0.85, wording.total / wording.count);
  return newName(
    at,
    at + wording.length,
    strongest(wording),
    confidence,
    because('seen-elsewhere'),
  );
}
