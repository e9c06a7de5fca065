import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { lettersAfterName } from '../../../words/name-particles.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import type { NameRule } from './rule.js';
import { without } from './without.js';

const areLetters = hashSet(lettersAfterName);
const isCrown = hashSet('pope king queen emperor tsar');
const one = wordHash('i');

/** Degrees, orders and seats behind a person's name stay outside: `A B KC` → `A B`. */
export const lettersBehind: NameRule = {
  id: 'letters-behind',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person) continue;
      const next = names[index + 1];
      // `Ada` Reed SC, no club
      if (next !== undefined && isCutBefore(document, name, next)) name.end = next.end;
      while (name.end > name.first + 2 && isLetters(document, name.end - 1)) name.end--;
      if (isFirst(document, name)) name.end++;
    }
    return without(
      names,
      (name, index) =>
        (index > 0 && name.first < names[index - 1]!.end) ||
        isSeat(name, names[index - 1], document),
    );
  },
};

/** `Chukwu Nwosu, SAN,`, `Chukwu Nwosu (SAN)`: behind the person's comma or in brackets they are no name either. */
function isSeat({ first, end }: Found, before: Found | undefined, document: NameDocument): boolean {
  if (before?.type !== Type.person || before.end !== first - 1 || end - first !== 1) return false;
  const isApart = isComma(document.tokens, first - 1) || isMark(document.tokens, first - 1, 40);
  return isApart && isLetters(document, first);
}

/** A first name, and a word and letters right behind it that were taken for a body. */
function isCutBefore(document: NameDocument, name: Found, next: Found): boolean {
  if (name.end - name.first !== 1 || next.first !== name.end || next.end - next.first !== 2)
    return false;
  return next.type === Type.organization && isLetters(document, next.end - 1);
}

/** The `I` of `Pope Anselm I`: behind a crowned name it is a number, as others are by themselves. */
function isFirst({ tokens }: NameDocument, { first, end }: Found): boolean {
  return isCrown(tokens.hash[first - 1] ?? 0) && tokens.hash[end] === one && tokens.size[end] === 1;
}

function isLetters({ tokens }: NameDocument, at: number): boolean {
  const capitals = TokenFlag.allCaps | TokenFlag.innerCapital;
  return (tokens.flags[at]! & capitals) !== 0 && areLetters(tokens.hash[at]!);
}
