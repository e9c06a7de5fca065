import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, namedAlike, newName, support, Type } from '../found.js';
import { Listed, phraseHash, placeOrBody } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { believeFullNames } from './faint-full-names.js';
import { insertNames } from './insert.js';
import { beginsName, familyAt, findSurnames, sureAt, sureOfWord } from './known-surnames.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const to = wordHash('to');

/** The tagger hardly believes `Qiu`, but the article has a `Qiu Wenbo`. */
const least = 0.6;
const sureOfTail = 0.85;

/** A name of one word below it may be another thing than the tagger thinks. */
const doubtful = 0.8;

/** A person named in full settles the surname: alone, it is that person, found or not by the tagger. */
export const surnames: NameRule = {
  id: 'surname',
  apply(names, document) {
    believeFullNames(names, document);
    if (!findSurnames(names, document)) return names;
    const all = splitPairs(names, document);
    let tails: ReadonlySet<number> | null = null;
    const isTail = (name: Found): boolean => {
      if (!mayBeTail(name, document)) return false;
      tails ??= tailsOf(all, document);
      return tails.has(phraseHash(document.tokens, name.first, name.end));
    };
    for (let index = 0; index < all.length; index++) {
      const name = all[index]!;
      // `the Brandt-Vogt road` is named after two people, `Al-Kahtan` is one of them.
      const whole =
        (isHyphened(name, document) && sureAt(document, name.first) === 0) ||
        isParticled(name, document);
      if (name.end - name.first !== 1 && !whole && !isTail(name)) continue;
      const sure = sureAt(document, name.end - 1);
      if (name.type === Type.person) {
        const known = beginsName(document, name.first) ? least : 0;
        name.confidence = Math.max(name.confidence, sure * 0.9, known);
        continue;
      }
      if (sure === 0 && name.confidence < doubtful) becomeFamily(name, document);
      if (name.type === Type.group && (name.confidence > 0.85 || sure < 0.85)) continue;
      if (sure === 0 || afterPlacePreposition(document, name) || isCountry(document, name))
        continue;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, sure * 0.9);
      support(name, 'seen-elsewhere');
    }
    return insertNames(all, missed(all, document));
  },
};

/** `Tan` alone, where the article has a `Tan Siew Huay`. */
function becomeFamily(name: Found, document: NameDocument): void {
  const sure = name.type === Type.organization ? familyAt(document, name.first) : 0;
  if (sure === 0 || document.tokens.flags[name.first]! & TokenFlag.allCaps) return;
  name.type = Type.person;
  name.confidence = Math.max(name.confidence, sure * 0.9);
  support(name, 'seen-elsewhere');
}

/** Surnames that stand alone and that no name covers yet. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { tokens, bits, counts, capitals, capitalWord, capitalCount } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < capitalCount; index++) {
    const word = capitalWord[index]!;
    const at = capitals[index]!;
    if (sureOfWord(word) === 0 || counts.lower[word]! > 0 || !(bits[at]! & Bit.core)) continue;
    if (tokens.size[at]! < 2) continue;
    // The `Sheikh` of `Sheikh Karim Reed`, where somebody else is called so.
    if (wordAt(document, at) & NameWord.title && bits[at + 1]! & Bit.capital) continue;
    if (aloneAt(document, at) & (Listed.demonym | Listed.country)) continue;
    next = nameBehind(names, next, at);
    // `fined Reed 15 per cent`
    if (covers(names[next], at) && !isFaint(names[next]!)) continue;
    const confidence = sureOfWord(word) * 0.9;
    made.push(newName(at, at + 1, Type.person, confidence, because('seen-elsewhere')));
  }
  return made;
}

function isFaint({ type, confidence }: Found): boolean {
  return type === Type.other && confidence < least;
}

function splitPairs(names: Found[], document: NameDocument): Found[] {
  const halves: Found[] = [];
  for (let index = 0; index < names.length; index++)
    if (isPair(names[index]!, document)) for (const half of split(names[index]!)) halves.push(half);
  return insertNames(names, halves);
}

/** `the Brandt-Vogt ticket`: two surnames of people in the article, joined by a hyphen, are two people. */
function isPair(name: Found, document: NameDocument): boolean {
  const { first, end, type } = name;
  // `Ms. Brandt-Vogt` is one.
  const isOne = type === Type.place || wordAt(document, first - 1) & NameWord.honorific;
  if (isOne || !isHyphened(name, document)) return false;
  return sureAt(document, first) > 0 && sureAt(document, end - 1) > 0;
}

/** `Brandt-Vogt`, `Al-Hadid`. */
function isHyphened({ first, end }: Found, document: NameDocument): boolean {
  const { text, start } = document.tokens;
  return end - first === 3 && text.charCodeAt(start[first + 1]!) === 45;
}

function split(name: Found): Found[] {
  const { first, end } = name;
  const halves = [namedAlike(name, first, first + 1), namedAlike(name, end - 1, end)];
  for (const half of halves) half.type = Type.person;
  return halves;
}

/** Two words that end in a surname, taken for a body or a place: `Ferro Lind`. */
function mayBeTail({ first, end, type }: Found, document: NameDocument): boolean {
  if (end - first !== 2 || (type !== Type.organization && type !== Type.place)) return false;
  return sureAt(document, end - 1) >= sureOfTail;
}

/** The last two words of full names of three: of `Ada Ferro Lind`. */
function tailsOf(names: readonly Found[], { tokens }: NameDocument): ReadonlySet<number> {
  const tails = new Set<number>();
  for (const { first, end, type, confidence } of names)
    if (type === Type.person && end - first === 3 && confidence >= sureOfTail)
      tails.add(phraseHash(tokens, first + 1, end));
  return tails;
}

/** `Van der Merwe`: nothing but particles before the surname. */
function isParticled({ first, end }: Found, document: NameDocument): boolean {
  if (end - first < 2) return false;
  for (let at = first; at < end - 1; at++)
    if (!(wordAt(document, at) & NameWord.particle)) return false;
  return true;
}

function afterPlacePreposition(document: NameDocument, name: Found): boolean {
  const { first, end, type, confidence } = name;
  if (first === 0 || confidence <= 0.6) return false;
  if (!(wordAt(document, first - 1) & NameWord.placePreposition)) return false;
  // `lost to Brandt`, of whom no body is called so
  if (type === Type.organization && document.tokens.hash[first - 1] === to) return false;
  // `at Brandt’s house`: a place that no list knows owns nothing there.
  const isOwner = (document.tokens.flags[end]! & TokenFlag.clitic) !== 0;
  return !isOwner || (aloneAt(document, first) & placeOrBody) !== 0;
}

function isCountry(document: NameDocument, { first, confidence }: Found): boolean {
  return (aloneAt(document, first) & (Listed.country | Listed.region)) !== 0 && confidence > 0.5;
}
