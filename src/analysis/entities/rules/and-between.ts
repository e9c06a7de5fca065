import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodySubjects } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { lawBegin } from './law-begin.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const and = wordHash('and');
const article = wordHash('the');
/** Heads that go both ways alone: `Health and Safety Executive`, `Nigeria Security and Civil Defence Corps`. */
const isBodyHead = hashSet('executive corps office board service services enforcement');
const isForce = hashSet('police constabulary regiment council albion');
const fire = wordHash('fire');
const isSubject = hashSet(bodySubjects);
const mostWords = 3;

/** The Economic `and Financial Crimes Commission`: an official name that the tagger cut at its `and`. */
export const andBetween: NameRule = {
  id: 'and-between',
  apply: (names, document) =>
    widened(names, (name, before) => {
      const { first, end, type } = name;
      if (type === Type.other) return { first: lawBegin(document, name), end };
      return type === Type.organization && lineCaseAt(document, first) === LineCase.normal
        ? { first: firstBefore(document, name, before), end }
        : name;
    }),
};

/** The `Economic` of the `Financial Crimes Commission`, with an article before it; the `Karachi Water` of the `Sewerage Corporation`. */
function firstBefore(document: NameDocument, { first, end }: Found, before?: Found): number {
  const { tokens } = document;
  const isHead =
    (wordAt(document, end - 1) & NameWord.settledOrganization) !== 0 ||
    isBodyHead(tokens.hash[end - 1]!) ||
    isForce(tokens.hash[end - 1]!);
  const isHeaded = end - first > 1 && isHead;
  if (!isHeaded || first < 3 || tokens.hash[first - 1] !== and) return first;
  if (before !== undefined && isSubjectOf(document, before, first)) return before.first;
  if (before !== undefined && isForceOf(document, before, first, end)) return before.first;
  let at = first - 2;
  while (at > first - 1 - mostWords && tokens.hash[at - 1] !== article && isPart(document, at - 1))
    at--;
  // `officials at Immigration and Customs Enforcement`
  const isOpened = tokens.hash[at - 1] === article || isSubject(tokens.hash[at]!);
  if (!isOpened || !isPart(document, at)) return first;
  return before === undefined ||
    before.end <= at ||
    (before.first === at && before.confidence < 0.8)
    ? at
    : first;
}

/** `Karachi Water` before `and Sewerage Corporation`: several words that end in what a body is for, and no whole body. */
function isSubjectOf({ tokens }: NameDocument, before: Found, first: number): boolean {
  if (before.end !== first - 1 || before.end - before.first < 2) return false;
  if (before.type !== Type.place && before.type !== Type.organization) return false;
  return isSubject(tokens.hash[before.end - 1]!);
}

/** `Devon` and `Cornwall Police`, `York` and `Lancaster Regiment`, `Devon` and `Somerset Fire and Rescue Service`: a force or body of two counties or towns, each of which the lists know. */
function isForceOf(document: NameDocument, before: Found, first: number, end: number): boolean {
  if (before.end !== first - 1 || before.end - before.first !== 1) return false;
  const { hash } = document.tokens;
  if (hash[first + 1] !== fire && !(end - first === 2 && isForce(hash[end - 1]!))) return false;
  return isTown(document, before.first) && isTown(document, first);
}

function isTown(document: NameDocument, at: number): boolean {
  const listed = aloneAt(document, at);
  return (listed & (Listed.city | Listed.region)) !== 0 && !(listed & Listed.country);
}

/** A capital of no list, in the same sentence: `Fisheries`, but not `Google` or `BBC`. */
function isPart(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (at <= 0 || at + 1 >= tokens.count || !isSameSentence(document, at, at + 1)) return false;
  const isCore = (bits[at]! & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
  return isCore && !(tokens.flags[at]! & TokenFlag.allCaps) && aloneAt(document, at) === 0;
}
