import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { companyPossessions, companySides, companyTrades } from '../../../words/company-signs.js';
import { companyEndings } from '../../../words/head-nouns.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { isKindOfCompany } from './company-kind.js';

const isSide = hashSet(companySides);
const isPossession = hashSet(companyPossessions);
const isTrade = hashSet(companyTrades);
const atWord = wordHash('at');
const isEnding = hashSet(companyEndings);
const holdings = ['shares', 'stake', 'stock', 'investors', 'shareholders'].map(wordHash);
const heldIn = ['in', 'of'].map(wordHash);
const chief = wordHash('chief');
const executive = wordHash('executive');

/** How often each wording has a sign beside it: names, and single capitals that may be none yet. */
export function companySigns(names: readonly Found[], document: NameDocument): Map<number, number> {
  const { tokens, cores, coreCount } = document;
  const signs = new Map<number, number>();
  const add = (first: number, end: number): void => {
    const key = phraseHash(tokens, first, end);
    signs.set(key, (signs.get(key) ?? 0) + 1);
  };
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (begins(document, at) && hasCompanySign(document, at, at + 1)) add(at, at + 1);
  }
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (end - first < 2) continue;
    if (hasCompanySign(document, first, end)) add(first, end);
    // `Hoogland NV`, `Menai Line Ltd`: the name goes on without its ending.
    const isCompany = type === Type.organization && isEnding(tokens.hash[end - 1]!);
    if (isCompany) add(first, end - 1);
  }
  return signs;
}

/** No capital right before it. */
export function begins({ bits }: NameDocument, at: number): boolean {
  return at === 0 || !(bits[at - 1]! & Bit.core);
}

/** `shares in Velmar`, `Velmar Chief Executive`: does a word beside it say that it is owned or run? */
export function hasCompanySign(document: NameDocument, first: number, end: number): boolean {
  const { tokens } = document;
  if (end < tokens.count) {
    const next = tokens.hash[end]!;
    if (isSide(next)) return true;
    if (next === chief && tokens.hash[end + 1] === executive) return true;
    if (tokens.flags[end]! & TokenFlag.clitic && isPossession(tokens.hash[end + 1]!)) return true;
  }
  if (isKindOfCompany(document, end)) return true;
  if (first < 2) return false;
  if (tokens.hash[first - 1] === atWord && isTrade(tokens.hash[first - 2]!)) return true;
  return heldIn.includes(tokens.hash[first - 1]!) && holdings.includes(tokens.hash[first - 2]!);
}
