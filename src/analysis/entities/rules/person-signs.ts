import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { Listed } from '../gazetteer.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';

/** `his cousin Awadia`, `Brandt’s son, Awadia,`: a word for a relative right before. */
export function isKin(document: NameDocument, first: number): boolean {
  const { tokens } = document;
  const isBetweenCommas =
    isComma(document.tokens, first - 1) && isComma(document.tokens, first + 1);
  const relative = isBetweenCommas ? first - 2 : first - 1;
  if (relative < 1 || !isSameSentence(document, relative, first)) return false;
  if (!(wordAt(document, relative) & NameWord.kin) || named.includes(tokens.hash[relative]!))
    return false;
  const owner = relative - 1;
  const isOwned =
    owners.includes(tokens.hash[owner]!) || (tokens.flags[owner]! & TokenFlag.clitic) !== 0;
  return isOwned && !(aloneAt(document, first) & Listed.country);
}

const owners = ['his', 'her', 'my', 'their', 'our', 'your'].map(wordHash);

/** Of kin in the list, but said of things too. */
const named = ['named', 'called', 'partner', 'friend'].map(wordHash);
const relatives = ['who', 'whose', 'whom'].map(wordHash);

/** `the founder of Larden Systems, who …` is about the founder. */
const belongs = ['of', 'at', 'for', 'from', 'the'].map(wordHash);
const saying = ['said', 'says', 'told', 'added', 'asked', 'recalled'].map(wordHash);

/** An age or a `who` behind a comma, a trade before a first name, or a verb of saying before and a mark behind. */
export function hasPersonSign(document: NameDocument, first: number, end: number): boolean {
  const { tokens } = document;
  if (end >= tokens.count) return false;
  if (isComma(document.tokens, end)) {
    if (relatives.includes(tokens.hash[end + 1]!))
      return !belongs.includes(tokens.hash[first - 1]!);
    if (isAge(document, end + 1) && isComma(document.tokens, end + 2)) return true;
    if (isApposition(document, end + 1)) return true;
  }
  if (first === 0) return false;
  if (isTrade(document, first - 1) && aloneAt(document, first) & Listed.firstName) return true;
  if (!saying.includes(tokens.hash[first - 1]!)) return false;
  // `said Ada Reed who runs it`
  if (relatives.includes(tokens.hash[end]!)) return true;
  return (
    tokens.kind[end] === TokenKind.punctuation && tokens.text.charCodeAt(tokens.start[end]!) !== 45
  );
}

/** `Brandt said he would`: of one word, before what somebody says of himself. Cities and lands say `it`. */
export function saysOfOneself(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (!(wordAt(document, at + 1) & NameWord.said) || bits[at + 1]! & Bit.capital) return false;
  if (relatives.includes(tokens.hash[at + 1]!)) return false;
  const pronoun = tokens.hash[at + 2] === that ? at + 3 : at + 2;
  return own.includes(tokens.hash[pronoun] ?? 0) && isSameSentence(document, at, pronoun);
}

const own = ['he', 'she'].map(wordHash);
const that = wordHash('that');
const determiners = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].map(wordHash);
const heldFor = ['of', 'at', 'for'].map(wordHash);

/** `, the founder`, `, its former chief executive`, `, joint administrator at`: in its first words somebody's trade, behind an article or before what it is held for. */
function isApposition(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const isDetermined = determiners.includes(tokens.hash[at]!);
  for (let next = isDetermined ? at + 1 : at; next < at + 4; next++) {
    if (tokens.kind[next] !== TokenKind.word || bits[next]! & Bit.capital) return false;
    if (isTrade(document, next)) return isDetermined || heldFor.includes(tokens.hash[next + 1]!);
    if (!(wordAt(document, next) & NameWord.titleModifier)) return false;
  }
  return false;
}

/** `founder`, `engineer`, small: what somebody is. */
function isTrade(document: NameDocument, at: number): boolean {
  const isTitle = (wordAt(document, at) & (NameWord.title | NameWord.honorific)) === NameWord.title;
  return isTitle && !(document.bits[at]! & Bit.capital);
}

function isAge({ tokens }: NameDocument, at: number): boolean {
  return tokens.kind[at] === TokenKind.number && tokens.size[at]! === 2;
}
