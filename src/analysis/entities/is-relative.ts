import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Found } from './found.js';
import { hashSet } from './hash-set.js';
import { isComma } from './marks.js';
import { isPossessive } from './role-possessor.js';

/** How far behind the comma the word for the relative may stand: ", who appears to be the brother of the mayor". */
const reach = 8;

/**
 * Is this name that of somebody's relative: "his wife Nora Dahl"; behind another Dahl also "Nora Dahl, the mayor's wife", "Ivo Dahl, a brother of
 * the mayor"?
 */
export function isRelative(
  document: NameDocument,
  names: readonly Found[],
  index: number,
): boolean {
  const { first, end } = names[index]!;
  if (isKin(document, first - 1)) return true;
  const { tokens } = document;
  if (!isComma(tokens, end) || !isBehindBearer(document, names, index)) return false;
  const last = Math.min(end + 1 + reach, tokens.count);
  for (let at = end + 1; at < last && tokens.kind[at] === TokenKind.word; at++)
    if (isKin(document, at) && isOfSomebody(document, at)) return !isNaming(tokens.hash[at]!);
  return false;
}

/** So many names before it are looked at for another of the same last word. */
const mostBefore = 200;

function isBehindBearer({ tokens }: NameDocument, names: readonly Found[], index: number): boolean {
  const { hash } = tokens;
  const { first, end } = names[index]!;
  for (let before = index - 1; before >= 0 && before > index - mostBefore; before--) {
    const name = names[before]!;
    const isOther = name.end - name.first > 1 && hash[name.first] !== hash[first];
    if (isOther && hash[name.end - 1] === hash[end - 1]) return true;
  }
  return false;
}

function isKin(document: NameDocument, at: number): boolean {
  return (wordAt(document, at) & NameWord.kin) !== 0;
}

/** "his wife", "the mayor's elder brother", "a brother of the mayor"; not "the mother of two". */
function isOfSomebody(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const { hash, flags } = tokens;
  for (let before = at - 1; before >= at - 2; before--)
    if (isOwner(hash[before]!) || isPossessive(document, before)) return true;
  if (!isOf(hash[at + 1]!)) return false;
  return isOwnerOrThe(hash[at + 2]!) || (flags[at + 2]! & TokenFlag.capital) !== 0;
}

const isOwner = hashSet('his her their');
const isOwnerOrThe = hashSet('his her their the');
const isOf = hashSet('of');

/** Words of the class that tell of no relative. */
const isNaming = hashSet('named called');
