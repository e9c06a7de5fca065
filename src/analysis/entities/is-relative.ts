import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import { hashSet } from './hash-set.js';
import { isComma } from './marks.js';
import { isPossessive } from './role-possessor.js';

/** How far behind the comma the word for the relative may stand: ", who appears to be the brother of the mayor". */
const reach = 8;

/** Is the name of tokens [first, end) that of somebody's relative: "his wife Nora Dahl", "Nora Dahl, the mayor's wife", "Ivo Dahl, a brother of the mayor"? */
export function isRelative(document: NameDocument, first: number, end: number): boolean {
  if (isKin(document, first - 1)) return true;
  const { tokens } = document;
  if (!isComma(tokens, end)) return false;
  const last = Math.min(end + 1 + reach, tokens.count);
  for (let at = end + 1; at < last && tokens.kind[at] === TokenKind.word; at++)
    if (isKin(document, at) && isOfSomebody(document, at)) return !isNaming(tokens.hash[at]!);
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
