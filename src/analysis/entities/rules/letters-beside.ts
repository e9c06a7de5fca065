import { TokenKind, type Tokens } from '../../../language/tokens.js';
import { exchanges } from '../../../words/no-names.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';

const isExchange = hashSet(exchanges);
const isEra = hashSet('b.c a.d bc ad bce');

/** Letters that what stands beside them makes none of a name: `(NASDAQ: HLXD)`, `N/A`, `200 B.C.`, `A.D. 250`. */
export function areLettersBeside(tokens: Tokens, at: number): boolean {
  const { hash, kind, size } = tokens;
  if (isMark(tokens, at - 1, 58) && isExchange(hash[at - 2] ?? 0)) return true;
  if (size[at] === 1 && (isMark(tokens, at + 1, 47) || isMark(tokens, at - 1, 47))) return true;
  if (!isEra(hash[at]!)) return false;
  return kind[at - 1] === TokenKind.number || kind[at + 1] === TokenKind.number;
}
