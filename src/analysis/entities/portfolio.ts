import { wordHash } from '../../language/hash.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { portfolioHolders, portfolioWords } from '../../words/portfolios.js';
import type { NameDocument } from './document.js';
import { hashSet } from './hash-set.js';
import { isComma } from './marks.js';

const isHolder = hashSet(portfolioHolders);
const isWord = hashSet(portfolioWords);
const [of, forWord, and, state] = ['of', 'for', 'and', 'state'].map(wordHash);

/** In tokens, commas included. */
export const longestPortfolio = 24;

/** Does a portfolio begin with this token: behind `Minister of`, `spokesman for`? */
export function opensPortfolio({ tokens }: NameDocument, at: number): boolean {
  const { hash } = tokens;
  if (at < 2 || !isWord(hash[at]!)) return false;
  if (hash[at - 1] !== of && hash[at - 1] !== forWord) return false;
  // `Minister of State for Home`
  const isOfState = hash[at - 2] === state && hash[at - 3] === of;
  return isHolder(hash[isOfState ? at - 4 : at - 2] ?? 0);
}

export const isPortfolioWord = isWord;

/** A word of one, with a capital. */
export function isOfPortfolio({ tokens }: NameDocument, at: number): boolean {
  const { kind, hash, flags } = tokens;
  return kind[at] === TokenKind.word && isWord(hash[at]!) && (flags[at]! & TokenFlag.capital) !== 0;
}

/** What stands between its words. */
export function joinsPortfolio({ tokens }: NameDocument, at: number): boolean {
  return isComma(tokens, at) || tokens.hash[at] === and;
}

/** The first token of the portfolio that ends before this one: the Trade of `Minister of Trade and Health Ada Reed`; -1 when there is none. */
export function portfolioBefore(document: NameDocument, end: number): number {
  if (end < 3 || !isOfPortfolio(document, end - 1)) return -1;
  for (let at = end - 1; at > end - longestPortfolio && at > 1; at--) {
    if (opensPortfolio(document, at)) return at;
    if (!isOfPortfolio(document, at) && !joinsPortfolio(document, at)) return -1;
  }
  return -1;
}

/** Where the portfolio ends that begins with this token: the Trade and Health of `Ada Reed, Minister of Trade and Health,`; -1 when none does. */
export function portfolioFrom(document: NameDocument, first: number): number {
  if (!opensPortfolio(document, first) || !isOfPortfolio(document, first)) return -1;
  let end = first + 1;
  const last = Math.min(document.tokens.count, first + longestPortfolio);
  for (let at = end; at < last; at++) {
    if (isOfPortfolio(document, at)) end = at + 1;
    else if (!joinsPortfolio(document, at)) break;
  }
  return end;
}
