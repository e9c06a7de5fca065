import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const least = 0.7;
const mostLetters = 4;
const mostWords = 3;
const isMs = hashSet('ms');
const isProgram = hashSet('windows office word excel dos access paint teams outlook');
const isOffice = hashSet('cm dm sp ps cs dc vp dg lg mk fm gm md rc sc hc cp tv');
const land = Listed.country | Listed.region | Listed.demonym;
const head =
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.eventHead |
  NameWord.calendar |
  NameWord.title |
  NameWord.opener |
  NameWord.beside |
  NameWord.noName;

/** `Justices N. Arivu and G. Ilanko`, `the Assembly R. Sridar Veddy`: initials and the capitals behind them are a person, found, cut or joined with a body by the tagger. */
export const initials: NameRule = {
  id: 'initial',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isInitial(document, at) || isInitial(document, at - 1)) continue;
      const end = endOf(document, at);
      if (end === 0 || !isBegin(document, at)) continue;
      next = nameBehind(names, next, at);
      const name = names[next];
      if (name?.type === Type.person && name.first <= at) {
        // `Superintendent of Police R. Laksmi Veda`
        if (wordAt(document, at - 1) & NameWord.titleModifier) name.first = at;
        name.confidence = Math.max(name.confidence, least);
        continue;
      }
      if (name !== undefined && name.first < end && name.end > end) continue;
      if (name !== undefined && name.first < at) {
        // What stands before the initial stays what it is.
        name.end = at;
        next++;
      }
      made.push(newName(at, end, Type.person, least, because('context')));
    }
    return insertNames(names, made);
  },
};

/** `R.`, `M.S.`, but not the letters of a country. */
function isInitial(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (!(bits[at]! & Bit.capital)) return false;
  if (!(tokens.flags[at]! & TokenFlag.dotted)) return isBare(document, at);
  if (tokens.size[at] === 2) return true;
  const areLetters =
    tokens.size[at]! <= mostLetters && (tokens.flags[at]! & TokenFlag.allCaps) !== 0;
  return areLetters && aloneAt(document, at) === 0;
}

/** `Justice M Arivu`, `leader C V Ilanko`: a letter without its point, behind a title or with another letter beside it. */
function isBare(document: NameDocument, at: number): boolean {
  if (isPair(document, at)) return isTitled(document, at) || isMs(document.tokens.hash[at]!);
  return (
    isLetter(document, at) &&
    (isLetter(document, at + 1) || isLetter(document, at - 1) || isTitled(document, at))
  );
}

/** `Justice KM Arivu`, `by MS Ilanko`: two consonants in capitals, of no office (`MP`) and no list. */
function isPair(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const wanted = TokenFlag.spaceBefore | TokenFlag.allCaps;
  if (tokens.size[at] !== 2 || (tokens.flags[at]! & wanted) !== wanted) return false;
  const start = tokens.start[at]!;
  if (isVowel(tokens.text, start) || isVowel(tokens.text, start + 1)) return false;
  // `MS Windows`
  if (isMs(tokens.hash[at]!)) return !isProgram(tokens.hash[at + 1] ?? 0);
  return wordAt(document, at) === 0 && aloneAt(document, at) === 0 && !isOffice(tokens.hash[at]!);
}

function isVowel(text: string, at: number): boolean {
  return 'AEIOU'.includes(text[at]!);
}

function isTitled(document: NameDocument, at: number): boolean {
  return (wordAt(document, at - 1) & NameWord.title) !== 0 && isSameSentence(document, at - 1, at);
}

function isLetter({ tokens, bits }: NameDocument, at: number): boolean {
  const wanted = Bit.alpha | Bit.capital;
  const apart = TokenFlag.spaceBefore | TokenFlag.clitic | TokenFlag.dotted;
  return (
    tokens.size[at] === 1 &&
    (bits[at]! & wanted) === wanted &&
    (tokens.flags[at]! & apart) === TokenFlag.spaceBefore
  );
}

/** Behind the surname, 0 where none follows: capitals that are no letters and no head of anything. */
function endOf(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  let end = at + 1;
  while (isInitial(document, end)) end++;
  const surname = end;
  // `N. Korea`
  if (aloneAt(document, surname) & land) return 0;
  for (; end < surname + mostWords; end++) {
    const isName = (bits[end]! & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
    const isApart = (tokens.flags[end]! & TokenFlag.spaceBefore) !== 0;
    if (!isName || !isApart || tokens.flags[end]! & TokenFlag.allCaps) break;
    if (wordAt(document, end) & head || !isSameSentence(document, at, end)) break;
  }
  return end > surname && lineCaseAt(document, at) === LineCase.normal ? end : 0;
}

/** No capital before it but one of a class: a title, the head of a body. */
function isBegin(document: NameDocument, at: number): boolean {
  const isBehind =
    at > 0 && (document.bits[at - 1]! & Bit.core) !== 0 && isSameSentence(document, at - 1, at);
  return (!isBehind || wordAt(document, at - 1) !== 0) && !isMark(document.tokens, at - 1, 45);
}
