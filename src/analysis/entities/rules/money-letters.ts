import { isDigit } from '../../../language/characters.js';
import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { currencyLetters, largeNumbers } from '../../../words/no-names.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';

const mostOfMoney = 9;
const moneyForm = /^([A-Z][A-Za-z]{0,2})\d+(?:bn|m|mn|k|mil|bil|tn|cr)?$/;
const isCurrency = hashSet(currencyLetters);
const isMany = hashSet(largeNumbers);
const isDollar = hashSet('dollar dollars');

/** The `RM1` of `RM1.2bil`, the `N1` of `N1,450`, `Rs 200`, `US$40`, `US dollars`: letters of a currency and a figure, or a land’s money. */
export function isMoney({ first, end, type }: Found, { tokens }: NameDocument): boolean {
  const { text, start, size } = tokens;
  if (type === Type.place && isDollar(tokens.hash[end] ?? 0)) return true;
  if (text.charCodeAt(endOf(tokens, end - 1)) === 36) return true;
  if (end - first > 1)
    return (
      end - first === 2 &&
      isCurrency(tokens.hash[first]!) &&
      tokens.kind[end - 1] === TokenKind.number
    );
  // `Ksh 550`, of which the letters alone were taken for a name
  if (isCurrency(tokens.hash[first]!) && tokens.kind[end] === TokenKind.number) return true;
  if (size[first]! > mostOfMoney || !holdsDigit(text, start[first]!)) return false;
  const letters = text.slice(start[first]!, start[first]! + size[first]!).match(moneyForm)?.[1];
  if (letters === undefined) return false;
  if (letters.length > 1) return isCurrency(wordHash(letters.toLowerCase()));
  // `N1,450`, `R92 million`, but `M25` and `K2`
  const next = text.charCodeAt(start[first]! + size[first]!);
  const isLong =
    (next === 44 || next === 46) && isDigit(text.charCodeAt(start[first]! + size[first]! + 1));
  return isLong || isMany(tokens.hash[end] ?? 0);
}

/** Behind one to three letters, before anything costlier is asked. */
function holdsDigit(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) ||
    isDigit(text.charCodeAt(at + 2)) ||
    isDigit(text.charCodeAt(at + 3))
  );
}
