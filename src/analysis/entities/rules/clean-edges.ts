import { wordHash } from '../../../language/hash.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { legalForms } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, namedAlike, Type } from '../found.js';
import { anyPlace, Listed, placeOrBody } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { endsName, isArticle, isNegation, startsName } from './name-edges.js';
import { isPartyLetter, isSeatOfParty } from './party-letter.js';
import type { NameRule } from './rule.js';

/** Cuts a name at quotation marks that do not close inside it, and trims marks, articles and numbers. */
export const cleanEdges: NameRule = {
  id: 'clean-edges',
  apply(names, document) {
    let index = 0;
    while (index < names.length && isClean(names[index]!, document)) index++;
    if (index === names.length) return names;
    const out = names.slice(0, index);
    for (; index < names.length; index++) {
      const name = names[index]!;
      if (isClean(name, document)) out.push(name);
      else for (const piece of pieces(name, document)) trim(piece, document, out);
    }
    return out;
  },
};

const joinsParts = hashSet('and &');
const isSuffix = hashSet(`${legalForms} co incorporated limited`);
/** `Ada Reed | Lowmere` */
const bar = 124;
const opposition = wordHash('opposition');
const as = wordHash('as');
const forWord = wordHash('for');

/** Words only, no `as` or `for`, no article in front, no party's letter: as most names are. */
function isClean({ first, end }: Found, document: NameDocument): boolean {
  const { tokens } = document;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word || tokens.flags[at]! & TokenFlag.clitic) return false;
    if (tokens.hash[at] === as || tokens.hash[at] === forWord) return false;
  }
  if (end - first === 1 && isPartyLetter(document, first)) return false;
  if (tokens.hash[first] === opposition) return false;
  return !isArticle(tokens, first) && !isNegation(tokens, first);
}

function pieces(name: Found, document: NameDocument): Found[] {
  const cuts: number[] = [];
  let open = -1;
  for (let at = name.first; at < name.end; at++) {
    const isApart =
      isMark(document.tokens, at, bar) || (at - name.first > 2 && isPluralPossessive(document, at));
    if (isApart || isNewClause(document, name, at) || isListComma(document, name, at))
      cuts.push(at);
    if (isEnclosing(document, at)) open = open < 0 ? at : -1;
  }
  if (open >= 0) cuts.push(open);
  if (cuts.length === 0) return [name];
  const parts: Found[] = [];
  let first = name.first;
  for (const cut of [...cuts, name.end]) {
    if (cut > first) parts.push(namedAlike(name, first, cut));
    first = cut + 1;
  }
  return parts;
}

function isEnclosing({ tokens }: NameDocument, at: number): boolean {
  return tokens.kind[at] === TokenKind.mark && !isApostrophe(tokens, at);
}

/** A lone apostrophe glued to the word before it (`Representatives'`) opens and closes nothing. */
function isApostrophe(tokens: NameDocument['tokens'], at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return (code === 39 || code === 0x2019) && !(tokens.flags[at]! & TokenFlag.spaceBefore);
}

/** The apostrophe of `House of Representatives' Committee`: two names (but `National Growers' Union` is one). */
function isPluralPossessive({ tokens }: NameDocument, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.mark || !isApostrophe(tokens, at)) return false;
  const before = tokens.text.charCodeAt(tokens.start[at]! - 1) | 32;
  return before === 115 && ((tokens.flags[at + 1] ?? 0) & TokenFlag.spaceBefore) !== 0;
}

/** A body or place of the lists, which has no purpose in its name: it left `Velden` for `Larnstead`. */
function isKnown(document: NameDocument, at: number): boolean {
  const isHead = wordAt(document, at) & (NameWord.organizationHead | NameWord.facilityHead);
  return !isHead && (aloneAt(document, at) & placeOrBody) !== 0;
}

/** The `as` of the headline `Larnstead Council as Reform surges`. */
function isNewClause(document: NameDocument, { first, type }: Found, at: number): boolean {
  const { tokens, bits } = document;
  if (type === Type.person || bits[at]! & Bit.capital) return false;
  if (tokens.hash[at] === as) return true;
  return tokens.hash[at] === forWord && at === first + 1 && isKnown(document, first);
}

/** The comma of `Ministry of Health, Velmar`: no `and` behind it, no place (`University of Velden, Larnstead`) and no `Inc`. */
function isListComma(document: NameDocument, { end, type }: Found, comma: number): boolean {
  const { tokens } = document;
  if (type !== Type.organization || !isComma(tokens, comma) || comma + 1 >= end) return false;
  for (let at = comma + 1; at < end; at++)
    if (joinsParts(tokens.hash[at]!) || isSuffix(tokens.hash[at]!)) return false;
  return !((aloneAt(document, comma + 1) | begunAt(document, comma + 1)) & anyPlace);
}

function trim(name: Found, document: NameDocument, out: Found[]): void {
  let { first, end } = name;
  if (end - first === 1 && isPartyLetter(document, first)) return;
  const isSeat = end - first > 2 && isSeatOfParty(document, first);
  if (isSeat) first += 2;
  if (
    name.type === Type.organization &&
    (isCount(document, first, end) || isOpposed(document, name))
  )
    first++;
  while (first < end && !startsName(document, first, name.type)) first++;
  while (end > first && !endsName(document, first, end - 1, name.type)) end--;
  if (first === end) return;
  out.push(namedAlike(name, first, end));
  if (isSeat) out.at(-1)!.type = Type.place;
}

/** The `Opposition` of `the Opposition Freedom Party`. */
function isOpposed({ tokens }: NameDocument, { first, end }: Found): boolean {
  return end - first > 2 && tokens.hash[first] === opposition;
}

/** The `12` of `12 People’s Liberation Army aircraft`: the lists have the body without it. */
function isCount(document: NameDocument, first: number, end: number): boolean {
  if (document.tokens.kind[first] !== TokenKind.number || end - first < 3) return false;
  const known = Listed.organization | Listed.newsAgency;
  if (listedAt(document, first, end) & known) return false;
  return (listedAt(document, first + 1, end) & known) !== 0;
}
