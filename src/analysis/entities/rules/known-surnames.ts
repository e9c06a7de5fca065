import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { wordOf } from '../word-counts.js';
import { isFamilyFirst } from './family-first.js';

/** Of every word of the article: how sure the surest full name is that ends in it, 0 for none. */
let sureOf = new Float64Array(256);

/** Of every word: does a full name begin with it? */
let begins = new Uint8Array(256);

/** Of every word: how sure the surest full name is that has its family name first, as `Tan Siew Huay`, and begins with it. */
let familyFirst = new Float64Array(256);

/** Fills `sureOf`; are there any surnames? */
export function findSurnames(names: readonly Found[], document: NameDocument): boolean {
  const { tokens, counts } = document;
  if (sureOf.length < counts.count) sureOf = new Float64Array(2 * counts.count);
  if (begins.length < counts.count) begins = new Uint8Array(2 * counts.count);
  sureOf.fill(0, 0, counts.count);
  begins.fill(0, 0, counts.count);
  if (familyFirst.length < counts.count) familyFirst = new Float64Array(2 * counts.count);
  familyFirst.fill(0, 0, counts.count);
  let any = false;
  for (let index = 0; index < names.length; index++) {
    const { first, end, type, confidence } = names[index]!;
    if (type !== Type.person || end - first < 2 || confidence < 0.5) continue;
    const given = wordOf(counts, tokens.hash[first]!);
    if (given >= 0) {
      begins[given] = 1;
      if (isFamilyFirst(document, names[index]!))
        familyFirst[given] = Math.max(familyFirst[given]!, confidence);
    }
    const word = wordOf(counts, tokens.hash[end - 1]!);
    if (word < 0) continue;
    sureOf[word] = Math.max(sureOf[word]!, confidence);
    any = true;
  }
  return any;
}

/** How sure the surest full name is that begins with this token's word as its family name, 0 for none. */
export function familyAt({ tokens, counts }: NameDocument, at: number): number {
  const word = wordOf(counts, tokens.hash[at]!);
  return word < 0 ? 0 : familyFirst[word]!;
}

/** Does a full name of a person begin with this token's word? */
export function beginsName({ tokens, counts }: NameDocument, at: number): boolean {
  const word = wordOf(counts, tokens.hash[at]!);
  return word >= 0 && begins[word] === 1;
}

/** How sure the surest full name is that ends in this token's word, 0 for none. */
export function sureAt({ tokens, counts }: NameDocument, at: number): number {
  const word = wordOf(counts, tokens.hash[at]!);
  return word < 0 ? 0 : sureOf[word]!;
}

/** The same by the number of the word. */
export function sureOfWord(word: number): number {
  return sureOf[word]!;
}
