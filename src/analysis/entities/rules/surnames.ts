import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

/** A person named in full settles the surname: alone, it is that person, found or not by the tagger. */
export const surnames: NameRule = {
  id: 'surname',
  apply(names, document) {
    const { tokens, bits, listedAlone, counts } = document;
    const last = new Map<number, number>();
    for (const name of names) {
      if (name.type !== Type.person || name.end - name.first < 2 || name.confidence < 0.5) continue;
      const word = tokens.hash[name.end - 1]!;
      last.set(word, Math.max(last.get(word) ?? 0, name.confidence));
    }
    if (last.size === 0) return names;
    const all = names.flatMap((name) => splitPair(name, last, document));
    const covered = new Uint8Array(tokens.count);
    for (const name of all) {
      covered.fill(1, name.first, name.end);
      if (name.end - name.first !== 1 || name.type === Type.person) continue;
      const sure = last.get(tokens.hash[name.first]!);
      if (name.type === Type.group && (name.confidence > 0.85 || (sure ?? 0) < 0.85)) continue;
      if (sure === undefined || afterPlacePreposition(document, name) || isCountry(document, name))
        continue;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, sure * 0.9);
      name.evidence = [...name.evidence, 'seen-elsewhere'];
    }
    const made: Found[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (covered[at] || !(bits[at]! & Bit.capital)) continue;
      const sure = last.get(tokens.hash[at]!);
      const word = counts.wordOf[at]!;
      if (sure === undefined || tokens.end[at]! - tokens.start[at]! < 2) continue;
      if (counts.lower[word]! > 0 || listedAlone[at]! & (Listed.demonym | Listed.country)) continue;
      made.push({
        first: at,
        end: at + 1,
        type: Type.person,
        confidence: sure * 0.9,
        evidence: ['seen-elsewhere'],
      });
    }
    return insertNames(all, made);
  },
};

/** `the Brandt-Vogt ticket`: two surnames of people in the article, joined by a hyphen, are two people. */
function splitPair(
  name: Found,
  last: ReadonlyMap<number, number>,
  { tokens }: NameDocument,
): Found[] {
  const { first, end } = name;
  const hyphen = end - first === 3 && tokens.text.charCodeAt(tokens.start[first + 1]!) === 45;
  if (!hyphen || name.type === Type.place) return [name];
  if (!last.has(tokens.hash[first]!) || !last.has(tokens.hash[end - 1]!)) return [name];
  return [
    { ...name, type: Type.person, end: first + 1 },
    { ...name, type: Type.person, first: end - 1 },
  ];
}

function afterPlacePreposition({ words }: NameDocument, { first, confidence }: Found): boolean {
  return first > 0 && (words[first - 1]! & NameWord.placePreposition) !== 0 && confidence > 0.6;
}

function isCountry({ listedAlone }: NameDocument, { first, confidence }: Found): boolean {
  return (listedAlone[first]! & (Listed.country | Listed.region)) !== 0 && confidence > 0.5;
}
