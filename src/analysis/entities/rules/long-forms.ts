import { endOf } from '../../../language/token-extent.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { isComma, isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const mostLetters = 8;
/** Words looked back over from the brackets, and wordings tried: names have few small words. */
const reach = 16;
const mostTries = 64;

/** `Committee on Foreign Investment in the United States (CFIUS)`: the letters in brackets tell where the name before them begins. */
export const longForms: NameRule = {
  id: 'long-form',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    let taken = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isBracketed(document, at)) continue;
      const first = beginOf(document, at);
      if (first < taken) continue;
      next = nameBehind(names, next, first);
      const type = typeOf(document, names, next, first, at - 1);
      if (type < 0) continue;
      made.push(newName(first, at - 1, type, 0.85, because('acronym')));
      taken = at;
    }
    return insertNames(names, made);
  },
};

function isBracketed({ tokens }: NameDocument, at: number): boolean {
  if (!(tokens.flags[at]! & TokenFlag.allCaps) || tokens.flags[at]! & TokenFlag.digit) return false;
  const length = tokens.size[at]!;
  if (at < 3 || length < 3 || length > mostLetters) return false;
  // `the Economic and Financial Crimes Commission, EFCC, said`
  const isBetweenCommas = isComma(tokens, at - 1) && isComma(tokens, at + 1);
  return isBetweenCommas || (isMark(tokens, at - 1, 40) && isMark(tokens, at + 1, 41));
}

let tries = 0;

/** The capital that the first letter stands for, when all letters stand for words up to the bracket; -1 when they do not. */
function beginOf(document: NameDocument, acronym: number): number {
  const { tokens, sentences, bits } = document;
  const letters = tokens.text.slice(tokens.start[acronym]!, endOf(tokens, acronym));
  const least = Math.max(
    sentences.firstToken[indexAt(sentences.ofToken, acronym)]!,
    acronym - reach,
  );
  tries = 0;
  if (tokens.flags[acronym - 2]! & TokenFlag.clitic) return -1;
  // `Rail, Maritime and Transport union (RMT)`
  const end = acronym - 1;
  const isHead =
    wordAt(document, end - 1) & NameWord.organizationHead && !(bits[end - 1]! & Bit.capital);
  const whole = spell(document, letters, letters.length - 1, end - 1, least);
  const first =
    whole < 0 && isHead ? spell(document, letters, letters.length - 1, end - 2, least) : whole;
  return first >= 0 && bits[first]! & Bit.capital ? first : -1;
}

/** Small words may stand for a letter or for none, all others stand for one. */
function spell(
  document: NameDocument,
  letters: string,
  letter: number,
  from: number,
  least: number,
): number {
  const { tokens, bits } = document;
  if (++tries > mostTries) return -1;
  for (let at = from; at >= least; at--) {
    if (tokens.flags[at]! & TokenFlag.clitic) continue;
    if (tokens.kind[at] !== TokenKind.word) {
      if (isMark(tokens, at, 45) || isMark(tokens, at, 44) || isMark(tokens, at, 38)) continue;
      return -1;
    }
    const initial = tokens.text.charCodeAt(tokens.start[at]!) & ~32;
    const fits = initial === letters.charCodeAt(letter);
    const isSmall = (wordAt(document, at) & NameWord.connector) !== 0 && !(bits[at]! & Bit.capital);
    if (!isSmall) {
      if (!fits) return -1;
      if (letter === 0) return at;
      return spell(document, letters, letter - 1, at - 1, least);
    }
    if (!fits || letter === 0) continue;
    const found = spell(document, letters, letter - 1, at - 1, least);
    if (found >= 0) return found;
  }
  return -1;
}

/** What the whole name is, by what was found of it; -1 when that reaches beyond it, or is it already. */
function typeOf(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  first: number,
  end: number,
): number {
  if (end - first < 2) return -1;
  let type = -1;
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.end > end || name.first < first || name.end - name.first === end - first) return -1;
    if (name.type === Type.organization || type < 0) type = name.type;
  }
  const last = wordAt(document, end - 1);
  if (type < 0 && !(last & NameWord.organizationHead)) return -1;
  return type === Type.other || last & NameWord.eventHead ? Type.other : Type.organization;
}
