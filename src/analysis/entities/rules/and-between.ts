import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodiesOfPurpose } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const and = wordHash('and');
const of = ['of', 'for'].map(wordHash);
const article = wordHash('the');
/** `Health and Safety Executive` */
const executive = wordHash('executive');
const isForPurpose = hashSet(bodiesOfPurpose);
const mostWords = 3;

/** `Ministry of Trade and` Industry, the Economic `and Financial Crimes Commission`: an official name that the tagger cut at its `and`. */
export const andBetween: NameRule = {
  id: 'and-between',
  apply: (names, document) =>
    widened(names, (name, before, next) =>
      name.type === Type.organization && lineCaseAt(document, name.first) === LineCase.normal
        ? {
            first: firstBefore(document, name, before),
            end: endBehind(document, name, next),
          }
        : name,
    ),
};

/** `Department of Agriculture` and `Fisheries`. */
function endBehind(document: NameDocument, { first, end }: Found, next?: Found): number {
  const { tokens } = document;
  if (!isForPurpose(tokens.hash[first]!) || !of.includes(tokens.hash[first + 1] ?? 0)) return end;
  if (end - first < 3 || tokens.hash[end] !== and || !isPart(document, end + 1)) return end;
  const last = end + 2 + runOnAt(document, end + 1);
  if (next === undefined || next.first >= last) return last;
  const isInside = next.first === end + 1 && next.type !== Type.person && next.type !== Type.group;
  return isInside ? next.end : end;
}

/** The `Economic` of the `Financial Crimes Commission`, with an article before it. */
function firstBefore(document: NameDocument, { first, end }: Found, before?: Found): number {
  const { tokens } = document;
  const isHead =
    (wordAt(document, end - 1) & NameWord.settledOrganization) !== 0 ||
    tokens.hash[end - 1] === executive;
  const isHeaded = end - first > 1 && isHead;
  if (!isHeaded || first < 3 || tokens.hash[first - 1] !== and) return first;
  let at = first - 2;
  while (at > first - 1 - mostWords && isPart(document, at - 1)) at--;
  if (!isPart(document, at) || tokens.hash[at - 1] !== article) return first;
  return before === undefined ||
    before.end <= at ||
    (before.first === at && before.confidence < 0.8)
    ? at
    : first;
}

/** A capital of no list, in the same sentence: `Fisheries`, but not `Google` or `BBC`. */
function isPart(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (at <= 0 || at + 1 >= tokens.count || !isSameSentence(document, at, at + 1)) return false;
  const isCore = (bits[at]! & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
  return isCore && !(tokens.flags[at]! & TokenFlag.allCaps) && aloneAt(document, at) === 0;
}
