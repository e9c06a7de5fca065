import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodiesOfPurpose, bodySubjects, ministries } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isForPurpose = hashSet(bodiesOfPurpose);
const isSubject = hashSet(bodySubjects);
const isMinistry = hashSet(ministries);
const links = ['of', 'for'].map(wordHash);
const and = wordHash('and');
const on = wordHash('on');
const mostParts = 4;
/** Up to this the tagger hardly believes in a person. */
const hardly = 0.6;
/** What is no purpose of a ministry: `Ministry of Health and Maravia`. */
const isNamed = Listed.country | Listed.demonym | Listed.organization | Listed.newsAgency;

/** `Ministry of Trade, Industry and Fisheries`, `School of Music and Drama`: a body goes on to the last of the things that it is for. */
export const purposeBodies: NameRule = {
  id: 'purpose-body',
  apply(names, document) {
    const { tokens, cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isForPurpose(tokens.hash[at]!) || lineCaseAt(document, at) !== LineCase.normal) continue;
      const end = endOf(document, at);
      if (end < 0) continue;
      next = nameBehind(names, next, at);
      const name = covers(names[next], at) ? names[next]! : null;
      if (name === null ? !isMinistry(tokens.hash[at]!) : name.end >= end) continue;
      const confidence = name?.confidence ?? 0.6;
      if (!cuts(names, next, end))
        made.push(
          newName(name?.first ?? at, end, Type.organization, confidence, because('joined')),
        );
    }
    return insertNames(names, made);
  },
};

/** Does a name go on behind this end, or is one inside a person? */
function cuts(names: readonly Found[], from: number, end: number): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const { type, end: last, confidence } = names[index]!;
    if (last > end || (type === Type.person && confidence > hardly)) return true;
  }
  return false;
}

/** Behind the last part of the list of purposes that an `and` ends; -1 when there is no `and`. */
function endOf(document: NameDocument, at: number): number {
  const { tokens } = document;
  if (!links.includes(tokens.hash[at + 1] ?? 0)) return -1;
  let end = partEnd(document, at + 2);
  // `Centre for Research on Energy and Clean Air`
  if (end > 0 && tokens.hash[end] === on) end = partEnd(document, end + 1);
  for (let part = 1; end > 0 && part < mostParts; part++) {
    const isLast = tokens.hash[end] === and;
    if (!isLast && !isComma(tokens, end)) return -1;
    end = partEnd(document, end + 1);
    if (isLast) return end;
  }
  return -1;
}

/** `Industry`, `Rural Development`: capitals of no list that are no body of their own; -1 when there are none. */
function partEnd(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  if (at >= tokens.count) return -1;
  const isCapital = (bits[at]! & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
  if (!isCapital || tokens.flags[at]! & TokenFlag.allCaps) return -1;
  if (aloneAt(document, at) & isNamed && !isSubject(tokens.hash[at]!)) return -1;
  const run = at + runOnAt(document, at);
  let last = at;
  // `Chamber of Commerce and Industry President Ada Reed`
  while (last < run && !(wordAt(document, last + 1) & NameWord.title)) last++;
  const isHeaded = last > at && (wordAt(document, last) & NameWord.settledOrganization) !== 0;
  return isHeaded && !isSubject(tokens.hash[last]!) ? -1 : last + 1;
}
