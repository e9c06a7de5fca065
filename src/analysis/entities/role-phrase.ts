import { wordHash } from '../../language/hash.js';
import { isSameSentence } from '../../language/sentences.js';
import { TokenFlag } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import {
  adjectiveRanks,
  officesBeforeRanks,
  ranksBehindOffices,
  roleHeads,
  roleModifiers,
  trades,
} from '../../words/role-heads.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import { hashSet } from './hash-set.js';
import { isMark } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { isPortfolioWord } from './portfolio.js';
import { isWord, of } from './role-words.js';
import { Bit } from './token-bits.js';

/** A role noun phrase without its possessor: tokens [first, end), the head last. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** The longest run of title words that ends before this token, with a title as its head. */
export function phraseBefore(document: NameDocument, at: number, map: NameMap): Phrase | null {
  const end = at > 1 && isBehindOffice(document, at - 1) ? at - 1 : at;
  // A heading above the name, "One step forward", says nothing of it.
  if (end < 1 || !isHead(document, end - 1) || !isSameSentence(document, end - 1, end)) return null;
  let first = end;
  while (first > 0 && end - first < 6 && isInRole(document, first - 1) && !nameAt(map, first - 1))
    first--;
  while (first < end && !opensRole(document, first)) first++;
  // `far-right president`: the half of a word
  if (first < end && first > 1 && isTied(document, first - 1)) first++;
  if (end - first === 1 && isAdjective(document, first)) return null;
  return first < end ? { first: overAnd(document, first, map), end } : null;
}

/** Is this the hyphen of one word? */
function isTied({ tokens }: NameDocument, at: number): boolean {
  return isMark(tokens, at, 45) && !(tokens.flags[at]! & TokenFlag.spaceBefore);
}

/** `a major A B show`, `the private A B Institute`: a rank only with a capital. */
function isAdjective({ tokens, bits }: NameDocument, at: number): boolean {
  return !(bits[at]! & Bit.capital) && isRankAlone(tokens.hash[at]!);
}

/** `Police and Crime Commissioner`, `Trade and Industry Secretary`: two fields with capitals are one office. */
function overAnd(document: NameDocument, first: number, map: NameMap): number {
  const { tokens, bits } = document;
  if (!isField(document, first) || !isWord(document, first - 1, and)) return first;
  let at = first - 1;
  while (at > 0 && isField(document, at - 1) && !nameAt(map, at - 1)) at--;
  const isOfName = at > 0 && bits[at - 1]! & Bit.core && !isMark(tokens, at - 1, 44);
  return at < first - 1 && !isOfName ? at : first;
}

/** `Crime`, `Police`: with a capital. */
function isField({ tokens, bits }: NameDocument, at: number): boolean {
  const hash = tokens.hash[at]!;
  return (bits[at]! & Bit.capital) !== 0 && (isPortfolioWord(hash) || isPolice(hash));
}

/** `chairman Prof. A B` is the chairman, `Foreign Minister Prince A` the minister. */
function isBehindOffice(document: NameDocument, at: number): boolean {
  const { hash } = document.tokens;
  if (isLearned(hash[at]!)) return isHead(document, at - 1);
  return isRank(hash[at]!) && isOffice(hash[at - 1]!);
}

/** Before a head a capitalised word belongs to the role too: the `Financial` of `Chief Financial Officer`. */
function isInRole(document: NameDocument, at: number): boolean {
  const capital = Bit.capital | Bit.first;
  return isRoleWord(document, at) || (document.bits[at]! & capital) === Bit.capital;
}

function opensRole(document: NameDocument, at: number): boolean {
  const word = wordAt(document, at);
  return (word & (NameWord.title | NameWord.titleModifier)) !== 0 || isListed(document, at, word);
}

/** A head or modifier that only roles have; in small letters also what its bearer is in charge of, and a kind of body: `housing spokesperson`, `union chief`. */
function isListed({ tokens, bits }: NameDocument, at: number, word: number): boolean {
  const hash = tokens.hash[at]!;
  if (isRoleHead(hash) || isModifier(hash)) return true;
  // `Housing minister` at the head of a sentence, `Information Minister` anywhere
  if (bits[at]! & Bit.capital && (bits[at]! & Bit.first || bits[at + 1]! & Bit.capital))
    return isPortfolioWord(hash);
  // `urged to force Sen. A B`
  if ((bits[at]! | bits[at + 1]!) & Bit.capital) return false;
  return (word & NameWord.organizationHead) !== 0 || isPortfolioWord(hash);
}

/** May the word stand in a role: a title, what modifies one, `of State`, the hyphen of `vice-president`? */
export function isRoleWord(document: NameDocument, at: number): boolean {
  const word = wordAt(document, at);
  // `lord mayor`
  const isHonorific = (word & NameWord.honorific) !== 0 && !isLordOf(document, at);
  if (word & (NameWord.title | NameWord.titleModifier) && !isHonorific) return true;
  if (!isHonorific && isListed(document, at, word)) return true;
  if (isOfState(document, at) || isOfState(document, at + 1)) return true;
  if (isHonorific) return false;
  return isTied(document, at);
}

/** Does a role end with this word? */
export function isHead(document: NameDocument, at: number): boolean {
  const of = isOfState(document, at) ? at - 2 : at;
  const head = wordAt(document, of);
  if (isStyle(document.tokens.hash[of]!)) return false;
  if ((head & (NameWord.title | NameWord.honorific | NameWord.kin)) === NameWord.title) return true;
  return of >= 0 && isRoleHead(document.tokens.hash[of]!);
}

function isLordOf({ tokens }: NameDocument, at: number): boolean {
  return isLord(tokens.hash[at]!) && isLordly(tokens.hash[at + 1] ?? 0);
}

/** The last word of `Secretary of State`, `chief of staff`. */
function isOfState(document: NameDocument, at: number): boolean {
  const named = isWord(document, at, offices);
  return named && isWord(document, at - 1, of) && (wordAt(document, at - 2) & NameWord.title) !== 0;
}

/** Polite forms, no offices. */
const isStyle = hashSet(
  'smt shri sri alhaji alhaja hajiya engr barr datuk dato datin seri mallam mzee aunty auntie highness excellency majesty',
);
/** Degrees and polite forms, behind an office no part of it. */
const isLearned = hashSet('prof professor dr engr');
const isRank = hashSet(ranksBehindOffices);
const isOffice = hashSet(officesBeforeRanks);
const isRoleHead = hashSet(`${roleHeads} ${trades}`);
const isModifier = hashSet(roleModifiers);
const isPolice = hashSet('police');
const and = [wordHash('and')];
const isRankAlone = hashSet(adjectiveRanks);
const isLord = hashSet('lord');
const isLordly = hashSet('mayor chancellor provost chief advocate lieutenant');
const offices = ['state', 'staff', 'government', 'police', 'mission'].map(wordHash);
