import { indexAt } from '../../language/token-map.js';
import { TokenFlag } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { aloneAt, runBackAt, runOnAt, wordAt } from './asked.js';
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

const allSigns = 127;

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
    if (counts.signs[kept] === 0) counts.signs[kept] = around(document, other);
    const seen = counts.signs[kept]!;
    signs |= seen & allSigns;
    if (seen & Around.left) {
      out[n++] = tokens.hash[other - 1]! + 83 * template;
      const listed = seen >> listedShift;
      if (listed !== 0) out[n++] = listed + 88 * template;
    }
    if (seen & Around.right) out[n++] = tokens.hash[other + 1]! + 84 * template;
  }
  if (others === 0) return n;
  const { line } = window;
  const run = line.runBack[at - line.first]! + 8 * Math.min(3, line.runOn[at - line.first]!);
  out[n++] = signs + 85 * template;
  out[n++] = imul(run + 1, near) + signs + 86 * template;
  for (let rest = signs; rest !== 0; rest &= rest - 1) out[n++] = (rest & -rest) + 87 * template;
  return n;
}

/** What stands around an occurrence: the signs, these bits, and from `listedShift` on the bits of `Listed` of the word before. */
enum Around {
  asked = 1 << 7,
  /** There is a word before it, or after it, in the sentence. */
  left = 1 << 8,
  right = 1 << 9,
}
const listedShift = 10;

function around(document: NameDocument, place: number): number {
  const { sentences } = document;
  const sentence = indexAt(sentences.ofToken, place);
  const first = sentences.firstToken[sentence]!;
  const end = sentences.endToken[sentence]!;
  let found = Around.asked | signsAt(document, place, first, end);
  if (place > first) found |= Around.left | (aloneAt(document, place - 1) << listedShift);
  if (place + 1 < end) found |= Around.right;
  return found;
}

function signsAt(document: NameDocument, place: number, first: number, end: number): number {
  const from = place - runBackAt(document, place);
  const last = place + runOnAt(document, place);
  const left = from > first ? wordAt(document, from - 1) : 0;
  const right = last + 1 < end ? wordAt(document, last + 1) : 0;
  let signs = 0;
  if (left & NameWord.title || (from < place && wordAt(document, from) & NameWord.title))
    signs |= Sign.title;
  if ((left | right) & NameWord.said) signs |= Sign.said;
  if (last > place) {
    signs |= Sign.before;
    const word = wordAt(document, last);
    if (word & NameWord.organizationHead) signs |= Sign.organization;
    if (word & (NameWord.regionHead | NameWord.facilityHead)) signs |= Sign.region;
  }
  if (left & NameWord.placePreposition && from === place && last === place) signs |= Sign.place;
  if (from < place) signs |= Sign.after;
  return signs;
}
