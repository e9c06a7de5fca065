import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isListedBody } from './listed-body.js';
import { postOf } from './post-of.js';

const endsPost = hashSet('officer executive director manager coordinator');
const isPostLetters = hashSet('cs ps cas dcs igp dgp');
/** A title that courts and ministries have in their name: `International Court of Justice (ICJ)`. */
const isCourtly = hashSet('justice');
const isExecutive = hashSet('executive');
const endsOffice = hashSet('officer director manager');
const isLand = hashSet('republic nation world');
const roleWord = NameWord.title | NameWord.titleModifier | NameWord.connector | NameWord.calendar;
const the = wordHash('the');

/** Offices, and nobody who holds them: `Head of State`, the `Revenue Officer` of `Chief Revenue Officer`, `the CS`, `the Republic`. */
export function isOfficeAlone(name: Found, document: NameDocument): boolean {
  return (
    isRoleNoun(name, document) ||
    isPost(name, document) ||
    isOfOffice(name, document) ||
    isOffice(name, document) ||
    isRepublic(name, document)
  );
}

/** Every word is a title, a qualifier of one, or `of state`, `of government`. A lone first name (`Dean`) is none. */
function isRoleNoun(name: Found, document: NameDocument): boolean {
  // Most names begin with a word of no such class.
  if (!(wordAt(document, name.first) & (roleWord | NameWord.noName))) {
    if (document.bits[name.first]! & Bit.alpha) return false;
  }
  // `at Lord’s`
  if (name.type === Type.place && document.tokens.flags[name.end - 1]! & TokenFlag.clitic)
    return false;
  // `Duke Energy`
  if (name.type === Type.organization && isListedBody(document, name)) return false;
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

/** `President of the Republic`: the office’s word for its land. */
function isRepublic({ first, end, type }: Found, { tokens }: NameDocument): boolean {
  return type !== Type.place && end - first === 1 && isLand(tokens.hash[first]!);
}
