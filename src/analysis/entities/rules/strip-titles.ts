import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { crownTitles, dottedTitles, shortGivenNames } from '../../../words/name-particles.js';
import { NameWord } from '../../../words/name-words.js';
import { postOpeners } from '../../../words/role-heads.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isConstable } from './constables.js';
import { isMsInitials } from './ms-initials.js';
import { cutPost } from './post-of.js';
import type { NameRule } from './rule.js';
import { surnamesOf } from './surnames-of.js';
import { without } from './without.js';

const isShortName = hashSet(shortGivenNames);
const wearsCrown = hashSet(crownTitles);
const isDotted = hashSet(dottedTitles);
const of = wordHash('of');
const isMiss = hashSet('miss');
const isAmir = hashSet('amir');
const isSheikh = hashSet('sheikh shaikh');
const opensDouble = hashSet('tan datuk dato');
const endsDouble = hashSet('sri seri');
const isShortMonth = hashSet('jan mar apr jun jul aug sep oct nov dec');
const areRank = hashSet('cp cs sp ps dp');
const sits = hashSet('mp mps mca mcas mla mlas msp msps mpp mpps');
const opensPost = hashSet(postOpeners);
const isCrown = hashSet('world universe earth teen international supranational grand');

const mostTitles = 3;
const unsure = 0.85;

/** Titles and roles stay outside of a person's name: `President A B` → `A B`. */
export const stripTitles: NameRule = {
  id: 'strip-titles',
  apply(names, document) {
    let bearers: ReadonlySet<number> | null = null;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      cutOffice(name, names[index + 1], document);
      cutPost(document, name);
      // `Rt. Hon. A B`
      if (isDottedTitle(document, name.first) && name.type === Type.organization)
        name.type = Type.person;
      // `CS Aden Reed`, taken for a body
      if (name.type === Type.organization && isRank(document, name) && isBearer(document, name)) {
        name.type = Type.person;
        name.first++;
      }
      if (name.type !== Type.person || isHeaded(name, document)) continue;
      let { first } = name;
      if (isRank(document, name)) {
        bearers ??= bearersOf(names, document);
        if (bearers.has(document.tokens.hash[name.end - 1]!)) first++;
      }
      while (first < name.end - 1 && isTitle(document, first, name.end)) first++;
      // `Duchess of Sallow` is what she is called.
      if (document.tokens.hash[first] === of) continue;
      if (first === name.first || !(document.bits[first]! & (Bit.capital | Bit.alpha))) continue;
      name.first = first;
      support(name, 'title-before');
    }
    return without(names, (name, index) => isTitleOf(name, names[index + 1], document));
  },
};

/** `CP Nwosu`, `CS Kerubo`: letters of an office, if the article has the person's full name elsewhere. `CS Moss` may be called so. */
function isRank({ tokens }: NameDocument, { first, end }: Found): boolean {
  const isCaps = (tokens.flags[first]! & TokenFlag.allCaps) !== 0;
  return isCaps && end - first > 1 && tokens.size[first] === 2 && areRank(tokens.hash[first]!);
}

function isLettersOfRank({ tokens }: NameDocument, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.allCaps) !== 0 && areRank(tokens.hash[at]!);
}

/** Behind the letters two words of no class, where the tagger is not sure: a first name and a surname. */
function isBearer(document: NameDocument, { first, end, confidence }: Found): boolean {
  if (end - first !== 3 || confidence > unsure) return false;
  return (wordAt(document, first + 1) | wordAt(document, end - 1)) === 0;
}

/** `Sultan Karim Sports Complex`: the title belongs to what is called after him. */
function isHeaded({ end }: Found, document: NameDocument): boolean {
  return (wordAt(document, end - 1) & (NameWord.settledPlace | NameWord.settledOrganization)) !== 0;
}

/** The last words of full names without such letters. */
function bearersOf(names: readonly Found[], document: NameDocument): ReadonlySet<number> {
  const full = names.filter((name) => !isRank(document, name));
  return surnamesOf(document, full);
}

/** `His Highness` Sheikh `Khalifa bin Nasser`, Sheikh `Dr. Khalifa`: a title alone, before the person who has it and other titles. */
function isTitleOf(
  { first, end, type }: Found,
  next: Found | undefined,
  document: NameDocument,
): boolean {
  if (next?.type !== Type.person || type === Type.group) return false;
  // `Additional SP Ada Reed`
  if (next.first === end && end - first === 1 && isLettersOfRank(document, first)) return true;
  let at = end;
  while (at < end + mostTitles && at < next.first && wordAt(document, at) & NameWord.title) at++;
  if (at !== next.first) return false;
  return (
    end - first === 1 &&
    (wordAt(document, first) & NameWord.title) !== 0 &&
    !isGivenName(document, first)
  );
}

/** `Tan Sri A B`: either half of it. */
function isSri({ tokens }: NameDocument, at: number): boolean {
  if (endsDouble(tokens.hash[at]!)) return opensDouble(tokens.hash[at - 1] ?? 0);
  return opensDouble(tokens.hash[at]!) && endsDouble(tokens.hash[at + 1] ?? 0);
}

/** `Del. A B`, with its point. */
function isDottedTitle({ tokens }: NameDocument, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.dotted) !== 0 && isDotted(tokens.hash[at]!);
}

/** How many words stand there: `Pokomela-Smit` is one. */
function wordCount({ tokens }: NameDocument, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++)
    if (at === first || tokens.flags[at]! & TokenFlag.spaceBefore) count++;
  return count;
}

/** `Md Shamim Alam`: written so it is short for Mohammed, not a managing director. */
function isGivenName({ tokens }: NameDocument, at: number): boolean {
  return isShortName(tokens.hash[at]!) && !(tokens.flags[at]! & TokenFlag.allCaps);
}

/** `Ohio Gov.`, `Mlango East MCA`: the office that a place has; the place, too, where the person follows. */
function cutOffice(name: Found, next: Found | undefined, document: NameDocument): void {
  if (name.end - name.first < 2) return;
  if (isPostBehind(document, name, next)) name.end--;
  if (isSeat(document, name.end - 1)) {
    const isBefore = next?.type === Type.person && next.first <= name.end + 1;
    if (isBefore && name.type === Type.person) name.type = Type.place;
    name.end--;
  }
  if (name.type !== Type.place) return;
  while (name.end > name.first + 1 && wordAt(document, name.end - 1) & NameWord.address) name.end--;
}

/** The `National` of `Velden Assembly National Chief Ada Reed`: it begins her title. */
function isPostBehind(document: NameDocument, { end, type }: Found, next?: Found): boolean {
  if (type !== Type.organization || !opensPost(document.tokens.hash[end - 1]!)) return false;
  if (next?.type !== Type.person || next.first <= end || next.first > end + mostTitles)
    return false;
  for (let at = end; at < next.first; at++)
    if (!(wordAt(document, at) & NameWord.title) || !(document.bits[at]! & Bit.capital))
      return false;
  return true;
}

function isSeat({ tokens }: NameDocument, at: number): boolean {
  const capitals = TokenFlag.allCaps | TokenFlag.innerCapital;
  return (tokens.flags[at]! & capitals) !== 0 && sits(tokens.hash[at]!);
}

function isTitle(document: NameDocument, at: number, end: number): boolean {
  const word = wordAt(document, at);
  if (isGivenName(document, at) || isMsInitials(document.tokens, at)) return false;
  if (isSri(document, at) || isDottedTitle(document, at)) return true;
  if (isConstable(document.tokens, at)) return true;
  // `Jun Young-tae`
  if (isShortMonth(document.tokens.hash[at]!) && isMark(document.tokens, at + 2, 45)) return false;
  // `the Amir Sheikh Nasser`, but Amir Khan
  if (isAmir(document.tokens.hash[at]!)) return isSheikh(document.tokens.hash[at + 1]!);
  if (!(word & (NameWord.title | NameWord.titleModifier | NameWord.calendar))) return false;
  // "Dean Foster", "Earl Grey": a first name before one other word is no title.
  const isFirstName = isFirstNameAt(document, at);
  const next = wordAt(document, at + 1);
  if (isMiss(document.tokens.hash[at]!)) return !isPageant(document, at + 1);
  // `Prince Harry`: of two, the first is none.
  if (isFirstName && wearsCrown(document.tokens.hash[at]!) && isFirstNameAt(document, at + 1))
    return true;
  return !isFirstName || (wordCount(document, at, end) > 2 && !(next & NameWord.particle));
}

function isFirstNameAt(document: NameDocument, at: number): boolean {
  return (aloneAt(document, at) & Listed.firstName) !== 0;
}

/** `Miss World`, `Miss Namibia` */
function isPageant(document: NameDocument, at: number): boolean {
  return isCrown(document.tokens.hash[at]!) || (aloneAt(document, at) & Listed.country) !== 0;
}
