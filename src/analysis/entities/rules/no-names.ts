import { isDigit } from '../../../language/characters.js';
import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { commonLetters, currencyLetters, largeNumbers } from '../../../words/no-names.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isCommonPair } from './letter-pairs.js';
import { areLettersBeside } from './letters-beside.js';
import { postOf } from './post-of.js';
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
        isRoleNoun(name, document) ||
        isPost(name, document) ||
        isListedNoName(name, document) ||
        isRequest(name, document) ||
        isOfOffice(name, document) ||
        isOffice(name, document) ||
        isRepublic(name, document) ||
        isMoney(name, document) ||
        isRite(name, document) ||
        isPeriod(name, document) ||
        isSide(name, document),
    );
  },
};

/** Tokens of `A&E`. */
const pairLength = 3;
const endsPost = hashSet('officer executive director manager coordinator');
const isPostLetters = hashSet('cs ps cas dcs igp dgp');
/** A title that courts and ministries have in their name: `International Court of Justice (ICJ)`. */
const isCourtly = hashSet('justice');
const isOfNone = hashSet('indigenous');
const isAnyThing = hashSet('constitution revolution company budget');
const isAnyPlace = hashSet('city secretariat municipality');
const areStatistics = hashSet('rbi rbis era eras obp ops');
const ph = wordHash('ph');
const d = wordHash('d');
const isAmir = hashSet('amir');
const isRight = hashSet('rt');
const isHonourable = hashSet('hon honourable honorable');
const isExecutive = hashSet('executive');
const the = wordHash('the');
const endsOffice = hashSet('officer director manager');
const areLetters = hashSet(commonLetters);
const mostOfMoney = 9;
const moneyForm = /^([A-Z][A-Za-z]{0,2})\d+(?:bn|m|mn|k|mil|bil|tn|cr)?$/;
const isCurrency = hashSet(currencyLetters);
const isMany = hashSet(largeNumbers);
const isDollar = hashSet('dollar dollars');
const mass = wordHash('mass');
const periodCode = /^(?:[1-4]?[HQ])?(?:[HQ][1-4])?FY\d{2,4}$|^[1-4][HQ]\d{2}$/;
const isLand = hashSet('republic nation world');
const isAsked = hashSet('me us him them it you');
const roleWord = NameWord.title | NameWord.titleModifier | NameWord.connector | NameWord.calendar;

/** Every word is a title, a qualifier of one, or `of state`, `of government`. A lone first name (`Dean`) is none. */
function isRoleNoun(name: Found, document: NameDocument): boolean {
  // Most names begin with a word of no such class.
  if (!(wordAt(document, name.first) & (roleWord | NameWord.noName))) {
    if (document.bits[name.first]! & Bit.alpha) return false;
  }
  // `at Lord’s`
  if (name.type === Type.place && document.tokens.flags[name.end - 1]! & TokenFlag.clitic)
    return false;
  let titles = 0;
  let others = 0;
  let words = 0;
  for (let at = name.first; at < name.end; at++) {
    const word = wordAt(document, at);
    if (!(document.bits[at]! & Bit.alpha)) continue;
    words++;
    if (word & NameWord.noName) others++;
    if (word & (NameWord.title | NameWord.calendar)) titles++;
    else if (!(word & roleWord) && !(word & NameWord.noName)) return false;
  }
  // "Head of State"
  const isHead =
    (wordAt(document, name.first) & NameWord.titleModifier) !== 0 &&
    (wordAt(document, name.end - 1) & NameWord.noName) !== 0;
  // `God Almighty`
  if (titles === 0 && !isHead) return others > 1 && others === words;
  const first = aloneAt(document, name.first) & Listed.firstName;
  return !(
    name.type === Type.person &&
    first &&
    name.end - name.first === 1 &&
    document.bits[name.first]! & Bit.capital
  );
}

/** The `Revenue Officer` of `Chief Revenue Officer`: nobody's name ends in a post. */
function isPost(name: Found, document: NameDocument): boolean {
  const { first, end, type } = name;
  if (postOf(document, name) >= 0) return true;
  if (!endsPost(document.tokens.hash[end - 1]!)) return false;
  // `Force Public Relations Officer`
  if (type === Type.organization)
    return end - first > 2 && endsOffice(document.tokens.hash[end - 1]!);
  if (type !== Type.person || end - first !== 2) return false;
  return !(aloneAt(document, first) & Listed.firstName);
}

/** The `National` of `National Publicity Secretary`: a lone word before the capitals of an office. */
function isOfOffice({ first, end, type }: Found, document: NameDocument): boolean {
  if (type !== Type.organization || end - first !== 1) return false;
  const { bits } = document;
  // `Labour` Prime Minister
  if (aloneAt(document, first) & Listed.organization) return false;
  if (!(wordAt(document, first) & NameWord.titleModifier) || !(bits[end]! & Bit.capital))
    return false;
  return ((wordAt(document, end) | wordAt(document, end + 1)) & NameWord.title) !== 0;
}

/** `The CS, who was there`: the letters of an office alone, behind the article, or where they are given, `the election commissioner (EC)`. */
function isOffice({ first, end }: Found, document: NameDocument): boolean {
  const { tokens } = document;
  if (end - first > 1 || !(tokens.flags[first]! & TokenFlag.allCaps)) return false;
  if (isPostLetters(tokens.hash[first]!)) return tokens.hash[first - 1] === the;
  if (!isMark(tokens, first - 1, 40) || !isMark(tokens, end, 41)) return false;
  const office = first - 2;
  const isHeld = wordAt(document, office) & NameWord.title || isExecutive(tokens.hash[office]!);
  if (!isHeld || isCourtly(tokens.hash[office]!)) return false;
  const last = tokens.text.charCodeAt(tokens.start[first]! + tokens.size[first]! - 1);
  return (tokens.text.charCodeAt(tokens.start[office]!) | 32) === (last | 32);
}

/** `Ada Reed (L)`: where somebody stands in a picture, or sits in a house; one letter in brackets is nobody. */
function isSide({ first, end }: Found, { tokens }: NameDocument): boolean {
  if (end - first > 1 || tokens.size[first] !== 1) return false;
  return isMark(tokens, first - 1, 40) && isMark(tokens, end, 41);
}

/** The `RM1` of `RM1.2bil`, the `N1` of `N1,450`, `Rs 200`, `US$40`, `US dollars`: letters of a currency and a figure, or a land’s money. */
function isMoney({ first, end, type }: Found, { tokens }: NameDocument): boolean {
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

/** `a requiem Mass`; but `Boston, Mass.` */
function isRite({ first, end }: Found, { tokens }: NameDocument): boolean {
  return (
    tokens.hash[first] === mass && end - first === 1 && !(tokens.flags[first]! & TokenFlag.dotted)
  );
}

/** `FY27`, `Q4FY26`, and what companies count in it: `FY27 EPS`. */
function isPeriod({ first, end }: Found, document: NameDocument): boolean {
  const { text, start, size, flags } = document.tokens;
  if (!(flags[first]! & TokenFlag.digit) || size[first]! > longestCode) return false;
  for (let at = first + 1; at < end; at++) if (!isCommonLetters(document, at)) return false;
  return periodCode.test(text.slice(start[first]!, start[first]! + size[first]!));
}

const longestCode = 8;

/** Behind one to three letters, before anything costlier is asked. */
function holdsDigit(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) ||
    isDigit(text.charCodeAt(at + 2)) ||
    isDigit(text.charCodeAt(at + 3))
  );
}

/** `President of the Republic`: the office’s word for its land. */
function isRepublic({ first, end, type }: Found, { tokens }: NameDocument): boolean {
  return type !== Type.place && end - first === 1 && isLand(tokens.hash[first]!);
}

/** The `Ask` of “Ask me tomorrow”: what opens a sentence before a pronoun of an object is its verb. */
function isRequest({ first, end }: Found, document: NameDocument): boolean {
  const { tokens, bits } = document;
  if (end - first !== 1 || !(bits[first]! & Bit.first) || bits[end]! & Bit.capital) return false;
  return isAsked(tokens.hash[end] ?? 0) && isSameSentence(document, first, end);
}

function isListedNoName(name: Found, document: NameDocument): boolean {
  const { first, end, evidence, type } = name;
  const { tokens } = document;
  // `Indigenous artists`: of no one people
  if (type === Type.group && end - first === 1 && isOfNone(tokens.hash[first]!)) return true;
  // `the Constitution`, `the Secretariat`: which one, is not said
  if (end - first === 1 && type !== Type.person && type !== Type.group) {
    if (isAnyThing(tokens.hash[first]!)) return true;
    if (type === Type.place && isAnyPlace(tokens.hash[first]!)) return true;
  }
  if (end - first === pairLength) return isCommonPair(document, first);
  // `Ph.D.`, of two tokens
  if (end - first === 2) return tokens.hash[first] === ph && tokens.hash[first + 1] === d;
  if (end - first !== 1) return false;
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

/** `AI`, but not the `Ai` of Ai Weiwei. */
function isCommonLetters({ tokens }: NameDocument, at: number): boolean {
  const capitals = tokens.flags[at]! & (TokenFlag.allCaps | TokenFlag.innerCapital);
  return capitals !== 0 && areLetters(tokens.hash[at]!);
}
