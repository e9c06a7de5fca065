import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { isConstable } from './constables.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

/** Words that stand before a person with a capital and are none of the name. */
const other =
  NameWord.title |
  NameWord.titleModifier |
  NameWord.calendar |
  NameWord.beside |
  NameWord.noName |
  NameWord.direction |
  NameWord.sport |
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.eventHead |
  NameWord.kin;
const mostWords = 2;
/** Letters of a syllable that may be a name by itself: `Wong`, `He`. */
const shortest = 4;
const the = wordHash('the');

/** `He` Guoqiang, `Wong` Kah Leong, `R` K Venkataswamy: the capital right before a person, inside a sentence, that no name covers is the begin of theirs. */
export const cutPeople: NameRule = {
  id: 'cut-person',
  apply: (names, document) =>
    widened(names, (name, before) =>
      name.type === Type.person && name.end - name.first <= mostWords
        ? { first: firstOf(document, name, before), end: name.end }
        : name,
    ),
};

function firstOf(document: NameDocument, { first }: Found, before?: Found): number {
  const least = before?.end ?? 0;
  let at = first;
  while (at > least && at > first - mostWords && isOfName(document, at - 1, at)) at--;
  return at;
}

/** A short word or a listed name, behind a small word or a title. */
function isOfName(document: NameDocument, at: number, next: number): boolean {
  const { tokens, bits } = document;
  if (!(bits[at]! & Bit.capital) || isConstable(tokens, at)) return false;
  if (bits[at]! & Bit.first && !isInitial(document, at)) return false;
  const word = wordAt(document, at);
  if (word & other && !(word & NameWord.opener) && !isInitial(document, at)) return false;
  if (!isSameSentence(document, at, next) || lineCaseAt(document, at) !== LineCase.normal)
    return false;
  // `Del. Ada Reed`: an abbreviation longer than an initial is a title.
  if (tokens.flags[at]! & TokenFlag.dotted && tokens.size[at]! > 2) return false;
  const isCaps = (tokens.flags[at]! & TokenFlag.allCaps) !== 0 && tokens.size[at]! > 1;
  return !isCaps && isShortOrListed(document, at) && isBegin(document, at);
}

/** `A. Reed`, also where a line begins. */
function isInitial({ tokens }: NameDocument, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.dotted) !== 0 && tokens.size[at]! <= 2;
}

function isShortOrListed(document: NameDocument, at: number): boolean {
  const { tokens, counts } = document;
  const listed = aloneAt(document, at);
  if (listed & (anyPlace | Listed.demonym | Listed.organization)) return false;
  if (listed & (Listed.firstName | Listed.lastName)) return true;
  const isPronoun = (wordAt(document, at) & NameWord.opener) !== 0;
  if (isSmallElsewhere(counts, tokens.hash[at]!)) return isPronoun && tokens.size[at]! <= shortest;
  return tokens.size[at]! <= shortest || isGivenName(document, at);
}

/** `Senvume` Kavuma Abbey: a word of no class before one that is no first name, with no title or `of` before it. */
function isGivenName(document: NameDocument, at: number): boolean {
  if (wordAt(document, at) !== 0 || aloneAt(document, at + 1) & Listed.firstName) return false;
  // `Representatives Reed and Vogt`
  if (document.tokens.text[endOf(document.tokens, at) - 1] === 's') return false;
  return !(wordAt(document, at - 1) & (NameWord.title | NameWord.connector));
}

/** Not the end of other capitals: of `Natural Resources`. */
function isBegin(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (tokens.hash[at - 1] === the || isMark(tokens, at - 1, 45)) return false;
  const isTitle = (wordAt(document, at - 1) & NameWord.title) !== 0;
  const isInitial = tokens.size[at - 1] === 1;
  return !(bits[at - 1]! & Bit.core) || isInitial || isTitle;
}
