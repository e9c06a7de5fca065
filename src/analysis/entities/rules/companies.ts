import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import {
  companyDescriptors,
  companyPossessions,
  companySides,
  companyTrades,
  possessiveBrands,
} from '../../../words/company-signs.js';
import { companyEndings } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { isKindOfCompany } from './company-kind.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isSide = hashSet(companySides);
const isPossession = hashSet(companyPossessions);
const isDescriptor = hashSet(companyDescriptors);
const isBrand = hashSet(possessiveBrands);
const isTrade = hashSet(companyTrades);
const atWord = wordHash('at');
const isEnding = hashSet(companyEndings);
const holdings = ['shares', 'stake', 'stock', 'investors', 'shareholders'].map(wordHash);
const heldIn = ['in', 'of'].map(wordHash);
const chief = wordHash('chief');
const executive = wordHash('executive');

/** So many signs make a surname of the article, or a town, the company of that name where it stands alone. */
const enough = 2;

/**
 * `shares in Velmar`, `Velmar Chief Executive A B`, `Velmar’s shareholders`: what is owned and run is a company, and so is the same name
 * elsewhere in the article, though it may look like a person's.
 */
export const companies: NameRule = {
  id: 'company',
  apply(names, document) {
    addPossessives(names, document);
    dropDescriptors(names, document);
    const signs = collectSigns(names, document);
    if (signs.size === 0) return names;
    const surnames = fullNames(document, names);
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (isNamedAfter(document, name, signs)) become(name);
      if (!mayBe(document, name)) continue;
      const key = phraseHash(document.tokens, name.first, name.end);
      const count = signs.get(key) ?? 0;
      const isOther = surnames.has(key) || (aloneAt(document, name.first) & Listed.city) !== 0;
      if (count < (isOther ? enough : 1) || name.type === Type.organization) continue;
      become(name);
    }
    return insertNames(names, missed(names, document, signs));
  },
};

/** `Rival Conagra` is Conagra. */
function dropDescriptors(names: readonly Found[], document: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.end - name.first < 2 || !isDescriptor(document.tokens.hash[name.first]!)) continue;
    if (!(document.bits[name.first]! & Bit.first)) continue;
    name.first++;
    if (name.type === Type.person) become(name);
  }
}

/** `Moody’s` is written with its possessive. */
function addPossessives(names: readonly Found[], { tokens }: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.end - name.first !== 1 || !isBrand(tokens.hash[name.first]!)) continue;
    if (name.end >= tokens.count || !(tokens.flags[name.end]! & TokenFlag.clitic)) continue;
    name.end++;
    become(name);
  }
}

function become(name: Found): void {
  name.type = Type.organization;
  name.confidence = Math.min(name.confidence, 0.8);
  support(name, 'company');
}

/** `Halvorsen Acoustics`, which the tagger takes for a work or a product, where `Halvorsen` is a company. */
function isNamedAfter(
  document: NameDocument,
  { first, end, type }: Found,
  signs: ReadonlyMap<number, number>,
): boolean {
  const { tokens } = document;
  if (type !== Type.other || end - first !== 2 || aloneAt(document, first) & Listed.firstName)
    return false;
  return signs.has(phraseHash(tokens, first, first + 1));
}

/** Single capitals of such a wording that no name covers. */
function missed(
  names: readonly Found[],
  document: NameDocument,
  signs: ReadonlyMap<number, number>,
): Found[] {
  const { tokens, cores, coreCount, bits, counts } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!begins(document, at) || !signs.has(phraseHash(tokens, at, at + 1))) continue;
    if (!(bits[at]! & Bit.candidate) || isSmallElsewhere(counts, tokens.hash[at]!)) continue;
    if (runOnAt(document, at) !== 0 && !hasSign(document, at, at + 1)) continue;
    next = nameBehind(names, next, at);
    if (!covers(names[next], at))
      made.push(newName(at, at + 1, Type.organization, 0.6, because('company')));
  }
  return made;
}

/** How often each wording has a sign beside it: names, and single capitals that may be none yet. */
function collectSigns(names: readonly Found[], document: NameDocument): Map<number, number> {
  const { tokens, cores, coreCount } = document;
  const signs = new Map<number, number>();
  const add = (first: number, end: number): void => {
    const key = phraseHash(tokens, first, end);
    signs.set(key, (signs.get(key) ?? 0) + 1);
  };
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (begins(document, at) && hasSign(document, at, at + 1)) add(at, at + 1);
  }
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (end - first < 2) continue;
    if (hasSign(document, first, end)) add(first, end);
    // `Hoogland NV`, `Menai Line Ltd`: the name goes on without its ending.
    const isCompany = type === Type.organization && isEnding(tokens.hash[end - 1]!);
    if (isCompany) add(first, end - 1);
  }
  return signs;
}

/** No capital right before it. */
function begins({ bits }: NameDocument, at: number): boolean {
  return at === 0 || !(bits[at - 1]! & Bit.core);
}

/** A person or a place without a first name or a polite form, no country. */
function mayBe(document: NameDocument, { first, end, type }: Found): boolean {
  if (type === Type.group || type === Type.other || end - first > 3) return false;
  const known = Listed.country | Listed.region;
  const isKnown = end - first === 1 ? known : known | Listed.firstName;
  const head = NameWord.facilityHead | NameWord.regionHead;
  if (aloneAt(document, first) & isKnown || wordAt(document, end - 1) & head) return false;
  return first === 0 || !(wordAt(document, first - 1) & (NameWord.honorific | NameWord.kin));
}

/** The surnames of people named in full. */
function fullNames({ tokens }: NameDocument, names: readonly Found[]): Set<number> {
  const surnames = new Set<number>();
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (type === Type.person && end - first > 1) surnames.add(phraseHash(tokens, end - 1, end));
  }
  return surnames;
}

function hasSign(document: NameDocument, first: number, end: number): boolean {
  const { tokens } = document;
  if (end < tokens.count) {
    const next = tokens.hash[end]!;
    if (isSide(next)) return true;
    if (next === chief && tokens.hash[end + 1] === executive) return true;
    if (tokens.flags[end]! & TokenFlag.clitic && isPossession(tokens.hash[end + 1]!)) return true;
  }
  if (isKindOfCompany(document, end)) return true;
  if (first < 2) return false;
  if (tokens.hash[first - 1] === atWord && isTrade(tokens.hash[first - 2]!)) return true;
  return heldIn.includes(tokens.hash[first - 1]!) && holdings.includes(tokens.hash[first - 2]!);
}
