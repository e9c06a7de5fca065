import { TokenFlag } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import type { NameDocument } from './document.js';
import { near, template } from './hashing.js';
import type { Window } from './window.js';
import { keptPlaces, wordOf } from './word-counts.js';

/** Signs that the other occurrences of a word give of what it is. */
enum Sign {
  title = 1,
  said = 2,
  organization = 4,
  place = 8,
  after = 16,
  before = 32,
  region = 64,
}

const { imul } = Math;

/** What the rest of the article says about a capitalised word: is it written small, does a title stand before it elsewhere … */
export function contextFeatures(
  document: NameDocument,
  window: Window,
  here: number,
  at: number,
  place: number,
  out: Int32Array,
  start: number,
): number {
  const { counts, tokens, acronyms } = document;
  const word = wordOf(counts, tokens.hash[at]!);
  let n = start;
  const seen = (counts.lower[word]! > 0 ? 2 : 0) + (counts.middle[word]! > 0 ? 1 : 0);
  out[n++] = seen * 8 + place + 80 * template;
  if (place !== 0) out[n++] = imul(window.ending[here]!, near) + seen + 81 * template;
  if (tokens.flags[at]! & TokenFlag.allCaps && acronyms.has(tokens.hash[at]!))
    out[n++] = 82 * template;
  let signs = 0;
  let others = 0;
  for (let kept = word * keptPlaces; kept < (word + 1) * keptPlaces; kept++) {
    const other = counts.places[kept]!;
    if (other < 0) break;
    if (other === at) continue;
    others++;
    signs |= signsAt(document, other);
    n = neighbourFeatures(document, other, out, n);
  }
  if (others === 0) return n;
  const run = document.runBack[at]! + 8 * Math.min(3, document.runOn[at]!);
  out[n++] = signs + 85 * template;
  out[n++] = imul(run + 1, near) + signs + 86 * template;
  for (let rest = signs; rest !== 0; rest &= rest - 1) out[n++] = (rest & -rest) + 87 * template;
  return n;
}

function neighbourFeatures(
  document: NameDocument,
  place: number,
  out: Int32Array,
  start: number,
): number {
  const { tokens, sentences, listedAlone } = document;
  const sentence = sentences.ofToken[place]!;
  let n = start;
  if (place > sentences.firstToken[sentence]!) {
    out[n++] = tokens.hash[place - 1]! + 83 * template;
    if (listedAlone[place - 1] !== 0 && document.runBack[place] !== 0)
      out[n++] = listedAlone[place - 1]! + 88 * template;
  }
  if (place + 1 < sentences.endToken[sentence]!) out[n++] = tokens.hash[place + 1]! + 84 * template;
  return n;
}

function signsAt(document: NameDocument, place: number): number {
  const { words, sentences } = document;
  const sentence = sentences.ofToken[place]!;
  const from = place - document.runBack[place]!;
  const last = place + document.runOn[place]!;
  const left = from > sentences.firstToken[sentence]! ? words[from - 1]! : 0;
  const right = last + 1 < sentences.endToken[sentence]! ? words[last + 1]! : 0;
  let signs = 0;
  if (left & NameWord.title || (from < place && words[from]! & NameWord.title)) signs |= Sign.title;
  if ((left | right) & NameWord.said) signs |= Sign.said;
  if (last > place && words[last]! & NameWord.organizationHead) signs |= Sign.organization;
  if (last > place && words[last]! & (NameWord.regionHead | NameWord.facilityHead))
    signs |= Sign.region;
  if (left & NameWord.placePreposition && from === place && last === place) signs |= Sign.place;
  if (from < place) signs |= Sign.after;
  if (last > place) signs |= Sign.before;
  return signs;
}
