import { NameWord } from '../../../words/name-words.js';
import { aloneAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { becomeOrganization } from './become-organization.js';
import { half } from './body-frames.js';
import { addPossessives, dropDescriptors } from './company-edges.js';
import { begins, type CompanySigns, companySigns, hasCompanySign } from './company-signs.js';
import { insertNames } from './insert.js';
import { isListedBody } from './listed-body.js';
import type { NameRule } from './rule.js';
import { surnamesOf } from './surnames-of.js';
import { covers, nameBehind } from './uncovered.js';

/** So many signs make a surname of the article, or a town, the company of that name where it stands alone. */
const enough = 2;
/** However little the tagger believed. */
const least = 0.6;
/** Below this the tagger hardly believes in a person. */
const unsure = 0.7;

/**
 * `shares in Velmar`, `Velmar Chief Executive A B`, `Velmar’s shareholders`: what is owned and run is a company, and so is the same name
 * elsewhere in the article, though it may look like a person's.
 */
export const companies: NameRule = {
  id: 'company',
  apply(names, document) {
    addPossessives(names, document);
    dropDescriptors(names, document);
    const signs = companySigns(names, document);
    if (signs.sure.size + signs.likely.size === 0) return names;
    const surnames = surnamesOf(document, names);
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (isNamedAfter(document, name, signs.sure)) becomeOrganization(name, 'company');
      const isListed = isListedBody(document, name);
      if (!mayBe(document, name, isListed)) continue;
      const key = phraseHash(document.tokens, name.first, name.end);
      const isSurname =
        name.end - name.first === 1 && surnames.has(document.tokens.hash[name.first]!);
      const count = (signs.sure.get(key) ?? 0) + (isSurname ? 0 : (signs.likely.get(key) ?? 0));
      const isTown = !isListed && (aloneAt(document, name.first) & Listed.city) !== 0;
      const isOther = isSurname || isTown;
      const wanted = name.type === Type.person && name.confidence > unsure ? 1 : half;
      if (count < (isOther ? enough : wanted)) continue;
      if (name.type !== Type.organization) becomeOrganization(name, 'company');
      name.confidence = Math.max(name.confidence, least);
    }
    return insertNames(names, missed(names, document, signs, surnames));
  },
};

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
  { sure, likely }: CompanySigns,
  surnames: ReadonlySet<number>,
): Found[] {
  const { tokens, cores, coreCount, bits, counts } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!begins(document, at)) continue;
    const key = phraseHash(tokens, at, at + 1);
    if (!sure.has(key) && (!likely.has(key) || surnames.has(tokens.hash[at]!))) continue;
    if (!(bits[at]! & Bit.candidate) || isSmallElsewhere(counts, tokens.hash[at]!)) continue;
    if (runOnAt(document, at) !== 0 && !hasCompanySign(document, at, at + 1)) continue;
    next = nameBehind(names, next, at);
    if (!covers(names[next], at))
      made.push(newName(at, at + 1, Type.organization, least, because('company')));
  }
  return made;
}

/** A person or a place without a first name, unless the lists have it as a body, or a polite form, no country. */
function mayBe(document: NameDocument, name: Found, isListed: boolean): boolean {
  const { first, end, type } = name;
  if (type === Type.group || type === Type.other || end - first > 3) return false;
  // The letters of a full name
  if (type === Type.person && name.evidence.includes('acronym')) return false;
  const known = Listed.country | Listed.region;
  const isKnown = end - first === 1 || isListed ? known : known | Listed.firstName;
  const head = NameWord.facilityHead | NameWord.regionHead;
  if (aloneAt(document, first) & isKnown || wordAt(document, end - 1) & head) return false;
  return first === 0 || !(wordAt(document, first - 1) & (NameWord.honorific | NameWord.kin));
}
