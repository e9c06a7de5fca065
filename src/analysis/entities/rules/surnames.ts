import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { uncovered } from './uncovered.js';

/** A person named in full settles the surname: alone, it is that person, found or not by the tagger. */
export const surnames: NameRule = {
  id: 'surname',
  apply(names, document) {
    const { tokens } = document;
    const last = new Map<number, number>();
    for (const name of names) {
      if (name.type !== Type.person || name.end - name.first < 2 || name.confidence < 0.5) continue;
      const word = tokens.hash[name.end - 1]!;
      last.set(word, Math.max(last.get(word) ?? 0, name.confidence));
    }
    if (last.size === 0) return names;
    const all = names.flatMap((name) => splitPair(name, last, document));
    for (const name of all) {
      if (name.end - name.first !== 1 || name.type === Type.person) continue;
      const sure = last.get(tokens.hash[name.first]!);
      if (name.type === Type.group && (name.confidence > 0.85 || (sure ?? 0) < 0.85)) continue;
      if (sure === undefined || afterPlacePreposition(document, name) || isCountry(document, name))
        continue;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, sure * 0.9);
      support(name, 'seen-elsewhere');
    }
    return insertNames(all, missed(all, last, document));
  },
};

/** Surnames that stand alone and that no name covers yet. */
function missed(
  names: readonly Found[],
  last: ReadonlyMap<number, number>,
  document: NameDocument,
): Found[] {
  const { tokens, bits, listedAlone, counts } = document;
  const made: Found[] = [];
  for (const at of uncovered(names, document)) {
    const sure = last.get(tokens.hash[at]!);
    if (sure === undefined || !(bits[at]! & Bit.capital)) continue;
    if (tokens.end[at]! - tokens.start[at]! < 2 || counts.lower[counts.wordOf[at]!]! > 0) continue;
    if (listedAlone[at]! & (Listed.demonym | Listed.country)) continue;
    const confidence = sure * 0.9;
    made.push({
      first: at,
      end: at + 1,
      type: Type.person,
      confidence,
      evidence: ['seen-elsewhere'],
    });
  }
  return made;
}

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
