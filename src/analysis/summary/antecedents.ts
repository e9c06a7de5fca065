import { isListed } from '../../language/packed-words.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';
import type { Quote } from '../quotes/quote.js';
import { openers } from './openers.made.js';
import type { Unit } from './unit.js';

/** Of every unit: the unit before it when it leans on what was said there ("He left.", "But it rained.", “…” she said.), else -1. */
export function antecedents(
  tokens: Tokens,
  units: readonly Unit[],
  quotes: readonly Quote[],
): Int32Array {
  const before = new Int32Array(units.length).fill(-1);
  let quote = 0;
  for (let row = 1; row < units.length; row++) {
    const unit = units[row]!;
    const start = tokens.start[unit.firstToken]!;
    while (quote < quotes.length && quotes[quote]!.start < start) quote++;
    const opensSpoken = quotes[quote]?.start === start && saidByPronoun(quotes[quote]!);
    if (opensSpoken || leansBack(tokens, unit)) before[row] = row - 1;
  }
  return before;
}

function saidByPronoun({ type, attribution }: Quote): boolean {
  return type !== 'indirect' && attribution === 'pronoun';
}

function leansBack(tokens: Tokens, unit: Unit): boolean {
  let first = unit.firstToken;
  while (first < unit.endToken && tokens.kind[first]! > TokenKind.number) {
    // A unit that opens with a quotation names its speaker after it.
    if (tokens.kind[first] === TokenKind.mark) return false;
    first++;
  }
  return first < unit.endToken && isListed(openers, tokens.hash[first]!);
}
