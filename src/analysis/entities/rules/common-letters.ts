import { TokenFlag } from '../../../language/tokens.js';
import { commonLetters } from '../../../words/no-names.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { hashSet } from '../hash-set.js';

const areLetters = hashSet(commonLetters);
const periodCode = /^(?:[1-4]?[HQ])?(?:[HQ][1-4])?FY\d{2,4}$|^[1-4][HQ]\d{2}$/;
const longestCode = 8;

/** `AI`, but not the `Ai` of Ai Weiwei. */
export function isCommonLetters({ tokens }: NameDocument, at: number): boolean {
  const capitals = tokens.flags[at]! & (TokenFlag.allCaps | TokenFlag.innerCapital);
  return capitals !== 0 && areLetters(tokens.hash[at]!);
}

/** `FY27`, `Q4FY26`, and what companies count in it: `FY27 EPS`. */
export function isPeriod({ first, end }: Found, document: NameDocument): boolean {
  const { text, start, size, flags } = document.tokens;
  if (!(flags[first]! & TokenFlag.digit) || size[first]! > longestCode) return false;
  for (let at = first + 1; at < end; at++) if (!isCommonLetters(document, at)) return false;
  return periodCode.test(text.slice(start[first]!, start[first]! + size[first]!));
}
