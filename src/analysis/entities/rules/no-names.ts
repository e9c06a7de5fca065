import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isCommonLetters, isPeriod } from './common-letters.js';
import { isCommonPair } from './letter-pairs.js';
import { areLettersBeside } from './letters-beside.js';
import { isMoney } from './money-letters.js';
import { isOfficeAlone } from './offices-alone.js';
import type { NameRule } from './rule.js';
import { isSportReport } from './sport-report.js';
import { without } from './without.js';

/** Role nouns (`Head of State`), days, months, units and time zones are no names, even when capitalised, nor is a request. */
export const noNames: NameRule = {
  id: 'no-names',
  apply(names, document) {
    return without(
      names,
      (name) =>
        isOfficeAlone(name, document) ||
        isListedNoName(name, document) ||
        isRequest(name, document) ||
        isMoney(name, document) ||
        isRite(name, document) ||
        isPeriod(name, document) ||
        isSide(name, document),
    );
  },
};

/** Tokens of `A&E`. */
const pairLength = 3;
const isOfNone = hashSet('indigenous');
const isAnyThing = hashSet('constitution revolution company budget');
const isAnyPlace = hashSet('city secretariat municipality');
const areStatistics = hashSet('rbi rbis era eras obp ops');
const ph = wordHash('ph');
const d = wordHash('d');
const isAmir = hashSet('amir');
const isRight = hashSet('rt');
const isHonourable = hashSet('hon honourable honorable rev reverend');
const the = wordHash('the');
const mass = wordHash('mass');
const isAsked = hashSet('me us him them it you');

/** `Ada Reed (L)`: where somebody stands in a picture, or sits in a house; one letter in brackets is nobody. */
function isSide({ first, end }: Found, { tokens }: NameDocument): boolean {
  if (end - first > 1 || tokens.size[first] !== 1) return false;
  return isMark(tokens, first - 1, 40) && isMark(tokens, end, 41);
}

/** `a requiem Mass`; but `Boston, Mass.` */
function isRite({ first, end }: Found, { tokens }: NameDocument): boolean {
  return (
    tokens.hash[first] === mass && end - first === 1 && !(tokens.flags[first]! & TokenFlag.dotted)
  );
}

/** The `Ask` of “Ask me tomorrow”: what opens a sentence before a pronoun of an object is its verb. */
function isRequest({ first, end }: Found, document: NameDocument): boolean {
  const { tokens, bits } = document;
  if (end - first !== 1 || !(bits[first]! & Bit.first) || bits[end]! & Bit.capital) return false;
  return isAsked(tokens.hash[end] ?? 0) && isSameSentence(document, first, end);
}

function isListedNoName(name: Found, document: NameDocument): boolean {
  const { first, end } = name;
  const { hash } = document.tokens;
  if (end - first === 1) return isOneNoName(name, document);
  if (end - first === pairLength) return isCommonPair(document, first);
  // `Ph.D.`, of two tokens
  return end - first === 2 && hash[first] === ph && hash[first + 1] === d;
}

function isOneNoName({ first, end, evidence, type }: Found, document: NameDocument): boolean {
  const { tokens } = document;
  // `Indigenous artists`: of no one people
  if (type === Type.group && isOfNone(tokens.hash[first]!)) return true;
  // `the Constitution`, `the Secretariat`: which one, is not said
  if (type !== Type.person && type !== Type.group && isAnyThing(tokens.hash[first]!)) return true;
  if (type === Type.place && isAnyPlace(tokens.hash[first]!)) return true;
  if (isCommonPair(document, first) || isCommonPair(document, first - 2)) return true;
  if (wordAt(document, first) & NameWord.noName) return true;
  if (areLettersBeside(tokens, first)) return true;
  // `the Rt Hon Ada Reed`, not the broadcaster RT
  if (isRight(tokens.hash[first]!)) return isHonourable(tokens.hash[end] ?? 0);
  // `His Highness the Amir`; without the article somebody is called so.
  if (isAmir(tokens.hash[first]!)) return tokens.hash[first - 1] === the;
  // `three RBI`, in a report on sport; elsewhere a bank
  if (areStatistics(tokens.hash[first]!) && isSportReport(document)) return true;
  // `Sallow Irrigation (SI)` spells them out.
  return isCommonLetters(document, first) && !evidence.includes('acronym');
}
