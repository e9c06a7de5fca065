import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodyDeeds } from '../../../words/body-frames.js';
import {
  companyPossessions,
  companySides,
  companyTrades,
  namesakeSides,
} from '../../../words/company-signs.js';
import { companyEndings } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isInMiddle } from '../word-counts.js';
import { bodyFrame, isUnknown } from './body-frames.js';
import { isKindOfCompany } from './company-kind.js';

const isSide = hashSet(companySides);
const isNamesakeSide = hashSet(namesakeSides);
const isDeed = hashSet(bodyDeeds);
const isAuxiliary = hashSet('has had was is also');
const isStudied = hashSet('analyst economist strategist');
const which = wordHash('which');
const isPossession = hashSet(companyPossessions);
const isTrade = hashSet(companyTrades);
const atWord = wordHash('at');
const isEnding = hashSet(companyEndings);
const holdings = ['shares', 'stake', 'stock', 'investors', 'shareholders'].map(wordHash);
const heldIn = ['in', 'of'].map(wordHash);
const chief = wordHash('chief');
const executive = wordHash('executive');

/** By wording, how often it has a sign beside it. */
export interface CompanySigns {
  /** What is said of companies only: names, and single capitals that may be none yet. */
  readonly sure: ReadonlyMap<number, number>;
  /** What is said of bodies rather than of people, beside single names that no list knows. */
  readonly likely: ReadonlyMap<number, number>;
}

export function companySigns(names: readonly Found[], document: NameDocument): CompanySigns {
  const { tokens, cores, coreCount } = document;
  const sure = new Map<number, number>();
  const likely = new Map<number, number>();
  const add = (first: number, end: number, signs = sure, worth = 1): void => {
    const key = phraseHash(tokens, first, end);
    signs.set(key, (signs.get(key) ?? 0) + worth);
  };
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!begins(document, at) || wordAt(document, at) & NameWord.titleModifier) continue;
    if (hasCompanySign(document, at, at + 1)) add(at, at + 1);
    else {
      const frame = bodyFrame(document, at);
      if (frame > 0 && isUnknown(document, at)) add(at, at + 1, likely, frame);
    }
  }
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (end - first < 2) continue;
    const isNamesake = type === Type.person && hasNamesakeSign(document, first, end);
    if (isNamesake || hasCompanySign(document, first, end)) add(first, end);
    // `Hoogland NV`, `Menai Line Ltd`: the name goes on without its ending.
    const isCompany = type === Type.organization && isEnding(tokens.hash[end - 1]!);
    if (isCompany) add(first, end - 1);
  }
  return { sure, likely };
}

/** `Ada Larsen sales`, `Ada Larsen, which owns …`: a firm that is called like a person. */
function hasNamesakeSign({ tokens, bits }: NameDocument, first: number, end: number): boolean {
  // At the begin of a sentence the `which` is about no more than the name: `Ada Larsen, which has built 40 homes, …`.
  const isAbout = (bits[first]! & Bit.first) !== 0 && isAuxiliary(tokens.hash[end + 2] ?? 0);
  const isOwner = tokens.hash[end + 1] === which && (isAbout || isDeed(tokens.hash[end + 2] ?? 0));
  return isNamesakeSide(tokens.hash[end] ?? 0) || (isComma(tokens, end) && isOwner);
}

/** No capital right before it but that of a day or of a small word at the begin of a sentence: `The`. */
export function begins(document: NameDocument, at: number): boolean {
  const { bits } = document;
  if (at === 0 || !(bits[at - 1]! & Bit.core)) return true;
  const word = wordAt(document, at - 1);
  if (!(word & NameWord.beside)) return false;
  return (bits[at - 1]! & Bit.first) !== 0 || (word & NameWord.calendar) !== 0;
}

/** Behind a possessive: `shareholders`, `chief executive`. */
function isOwned({ tokens }: NameDocument, at: number): boolean {
  const hash = tokens.hash[at] ?? 0;
  return isPossession(hash) || (hash === chief && tokens.hash[at + 1] === executive);
}

/** `shares in Velmar`, `Velmar Chief Executive`: does a word beside it say that it is owned or run? */
export function hasCompanySign(document: NameDocument, first: number, end: number): boolean {
  const { tokens, bits, counts } = document;
  if (end < tokens.count) {
    const next = tokens.hash[end]!;
    if (isSide(next)) return true;
    // `Velmar analyst Ada Reed`, but not the `Retail` of the same, which only a sentence's start gives a capital.
    if (isStudied(next) && bits[end + 1]! & Bit.capital && isInMiddle(counts, tokens.hash[first]!))
      return true;
    if (next === chief && tokens.hash[end + 1] === executive) return true;
    if (tokens.flags[end]! & TokenFlag.clitic && isOwned(document, end + 1)) return true;
  }
  if (isKindOfCompany(document, end)) return true;
  if (first < 2) return false;
  if (tokens.hash[first - 1] === atWord && isTrade(tokens.hash[first - 2]!)) return true;
  return heldIn.includes(tokens.hash[first - 1]!) && holdings.includes(tokens.hash[first - 2]!);
}
