import { numberOf } from '../../language/packed-words.js';
import { TokenFlag } from '../../language/tokens.js';
import type { Grammar } from './grammar.js';
import type { Use } from './use.js';
import { wordUses } from './word-uses.made.js';

export { Use } from './use.js';

/** Is the token one of the words that are used so? */
export function isUsedAs({ tokens }: Grammar, token: number, use: Use): boolean {
  if ((numberOf(wordUses, tokens.hash[token]!) & use) === 0) return false;
  // With its point an abbreviation is another word: "ad.".
  return !(tokens.flags[token]! & TokenFlag.dotted);
}
