import { indexAt } from '../../../language/token-map.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, runBackAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { Bit } from '../token-bits.js';
import { keptPlaces } from '../word-counts.js';
import { template } from './hashing.js';
import { allSigns, countShift, Sign } from './sign.js';

const asked = Bit.candidate | Bit.core | Bit.capital;

/** For the capitals among tokens [first, end) of the article, as far as the tagger asks for them: what the rest of the article says of each, into `out`, see `Sign`. */
export function writeSigns(
  document: NameDocument,
  first: number,
  end: number,
  out: Int32Array,
): void {
  const { bits, capitals, capitalWord, capitalCount } = document;
  let n = 0;
  for (let index = from(capitals, capitalCount, first); index < capitalCount; index++) {
    const at = capitals[index]!;
    if (at >= end) break;
    if ((bits[at]! & asked) === asked) n = signsOf(document, at, capitalWord[index]!, out, n);
  }
}

/** The first capital that is not before this token. */
function from(capitals: Int32Array, count: number, token: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (capitals[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signsOf(
  document: NameDocument,
  at: number,
  word: number,
  out: Int32Array,
  start: number,
): number {
  const { counts, tokens, acronyms } = document;
  let n = start + 1;
  let signs = counts.lower[word]! > 0 ? Sign.small : 0;
  if (counts.middle[word]! > 0) signs |= Sign.middle;
  if (tokens.flags[at]! & TokenFlag.allCaps && acronyms.has(tokens.hash[at]!))
    signs |= Sign.acronym;
  for (let kept = word * keptPlaces; kept < (word + 1) * keptPlaces; kept++) {
    const other = counts.places[kept]!;
    if (other < 0) break;
    if (other === at) continue;
    if (counts.signs[kept] === 0) counts.signs[kept] = around(document, other);
    const seen = counts.signs[kept]!;
    signs |= Sign.again | (seen & allSigns);
    if (seen & Around.left) {
      out[n++] = tokens.hash[other - 1]! + 83 * template;
      const listed = seen >> listedShift;
      if (listed !== 0) out[n++] = listed + 88 * template;
    }
    if (seen & Around.right) out[n++] = tokens.hash[other + 1]! + 84 * template;
  }
  out[start] = signs | ((n - start - 1) << countShift);
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
