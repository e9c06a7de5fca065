import { endOf } from '../../language/token-extent.js';
import type { Grammar } from './grammar.js';

export function codeAtEnd({ tokens }: Grammar, token: number): number {
  return tokens.text.charCodeAt(endOf(tokens, token) - 1);
}

/** Are these the last letters, as they stand? */
export function endsIn({ tokens }: Grammar, token: number, letters: string): boolean {
  return tokens.text.endsWith(letters, endOf(tokens, token));
}

/** A word of five letters or more in -ing. */
export function endsInIng(grammar: Grammar, token: number): boolean {
  return isLong(grammar, token) && endsIn(grammar, token, 'ing');
}

/** A word of five letters or more in -ing or -ed. */
export function isParticiple(grammar: Grammar, token: number): boolean {
  return endsInIng(grammar, token) || (isLong(grammar, token) && endsIn(grammar, token, 'ed'));
}

function isLong({ tokens }: Grammar, token: number): boolean {
  return tokens.size[token]! >= 5;
}
