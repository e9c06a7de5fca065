import { isSameLine } from '../../language/token-extent.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';
import { Bit } from './token-bits.js';

/** Words of a team. */
const mostWords = 4;

/** Is the number the last of a line like `Velden 2 Port Karlow 1`? Three of them make a report on sport, though no word says so. */
export function endsResult(tokens: Tokens, bits: Uint8Array, first: number, last: number): boolean {
  const { kind, count } = tokens;
  if (last + 1 < count && isSameLine(tokens, last + 1)) return false;
  if (!isGoals(tokens, last)) return false;
  let at = last - 1;
  while (at > first && last - at <= mostWords && bits[at]! & Bit.capital && isSameLine(tokens, at))
    at--;
  if (at === last - 1 || at <= first || kind[at] !== TokenKind.number) return false;
  return isGoals(tokens, at) && isSameLine(tokens, at) && (bits[at - 1]! & Bit.capital) !== 0;
}

function isGoals({ kind, size }: Tokens, at: number): boolean {
  return kind[at] === TokenKind.number && size[at]! <= 2;
}
