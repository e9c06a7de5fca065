import { TokenKind, type Tokens } from '../../../language/tokens.js';
import type { Candidate } from './candidate.js';

export function repeatsTitle({ tokens, unit, title }: Candidate): boolean {
  if (title === null) return false;
  let at = nextWord(title, 0);
  if (at === title.count) return false;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (tokens.kind[token]! > TokenKind.number) continue;
    if (at === title.count || tokens.hash[token] !== title.hash[at]) return false;
    at = nextWord(title, at + 1);
  }
  return at === title.count;
}

/** First word or number from `at` on. */
function nextWord({ kind, count }: Tokens, at: number): number {
  while (at < count && kind[at]! > TokenKind.number) at++;
  return at;
}
