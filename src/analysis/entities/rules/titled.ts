import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { isMsInitials } from './ms-initials.js';
import type { NameRule } from './rule.js';

/** `Mr Vogt`, `Dr. A. Brandt`: the capitals right after a polite form are a person, found or not by the tagger. */
export const titled: NameRule = {
  id: 'titled',
  apply(names, document) {
    const { cores, coreCount, bits } = document;
    const made: Found[] = [];
    const surnames = new Set<number>();
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      const word = wordAt(document, at);
      if (!(word & (NameWord.address | NameWord.honorific))) continue;
      const end = at + runOnAt(document, at) + 1;
      if (word & NameWord.honorific && end === at + 2) surnames.add(document.tokens.hash[at + 1]!);
      if (!(word & NameWord.address) || isHonHai(document, at) || isMsInitials(document.tokens, at))
        continue;
      if (at + 1 >= end || !isNormal(document, at) || wordAt(document, at + 1) & noName) continue;
      while (next < names.length && names[next]!.end <= at + 1) next++;
      const name = names[next];
      if (name !== undefined && name.first < at && name.end > at + 1) {
        // `Ohio Gov. A B`, but no `Additional` before `DGP A B`.
        const isOwned = (aloneAt(document, name.first) | begunAt(document, name.first)) & anyPlace;
        if (isOwned) made.push(namedAs(name.first, at, Type.place));
        made.push(person(at + 1, name.end));
        continue;
      }
      if (name?.first === at && name.type !== Type.group) name.first = at + 1;
      if (name === undefined || name.first >= end) {
        if (bits[at + 1]! & Bit.candidate) made.push(person(at + 1, end));
      } else if (name.first === at + 1 && name.confidence < sure) become(name);
      // `Sen. Imee` Reed
      else if (name.type === Type.person && name.end === end)
        name.first = Math.min(name.first, behindTitles(document, at + 1));
    }
    const all = insertNames(names, made);
    if (surnames.size > 0) settleFullNames(all, surnames, document);
    return all;
  },
};

/** `Lupita Osei`, taken for a place or body where she is `Miss Osei` too. */
function settleFullNames(
  names: readonly Found[],
  surnames: ReadonlySet<number>,
  document: NameDocument,
): void {
  for (const name of names) {
    if (name.type !== Type.place && name.type !== Type.organization) continue;
    if (name.end - name.first !== 2 || !surnames.has(document.tokens.hash[name.end - 1]!)) continue;
    if (aloneAt(document, name.first) & Listed.firstName) become(name);
  }
}

function behindTitles(document: NameDocument, from: number): number {
  let at = from;
  while (wordAt(document, at) & NameWord.title) at++;
  return at;
}

const isHon = hashSet('hon');
const isHai = hashSet('hai');

/** The company, `Hon Hai Precision Industry`. */
function isHonHai({ tokens }: NameDocument, at: number): boolean {
  return isHon(tokens.hash[at]!) && isHai(tokens.hash[at + 1] ?? 0);
}

const noName = NameWord.opener | NameWord.beside;

/** A name after a polite form is at least as sure as this. */
const sure = 0.85;

function isNormal(document: NameDocument, at: number): boolean {
  return lineCaseAt(document, at) === LineCase.normal;
}

function become(name: Found): void {
  name.type = Type.person;
  name.confidence = sure;
  support(name, 'title-before');
}

function person(first: number, end: number): Found {
  return namedAs(first, end, Type.person);
}

function namedAs(first: number, end: number, type: number): Found {
  return newName(first, end, type, sure, because('title-before'));
}
