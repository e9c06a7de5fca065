import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { anyPlace, Listed, placeOrBody } from '../gazetteer.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { isPersonal } from './personal.js';
import type { NameRule } from './rule.js';
import { isSportReport } from './sport-report.js';

/** `Maria de la Fuente`: a listed first name and small particles, then words that are no head of anything, are a person when the tagger is not sure. */
export const givenNames: NameRule = {
  id: 'given-name',
  apply(names, document) {
    const most = isSportReport(document) ? almostABody : hardlyABody;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (isDoubleBarrelled(name, document)) {
        name.type = Type.person;
        support(name, 'list');
      }
      if (name.type === Type.person || name.type === Type.group || name.confidence > almostABody)
        continue;
      if (isFullName(name, document, most) || isMac(name, document)) {
        name.type = Type.person;
        support(name, 'list');
        continue;
      }
      if (name.confidence > unsure || name.end - name.first > mostWords) continue;
      if (!isPersonal(name, document)) continue;
      if (!holdsParticle(name, document)) continue;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, 0.6);
      support(name, 'list');
    }
    addSurnames(names, document);
    return names;
  },
};

/** `Ada Reed’s tour`, taken for a place or body that no list knows: a first name that is no place and one word of no class. */
function isFullName(
  { first, end, type, confidence }: Found,
  document: NameDocument,
  mostOfBody: number,
): boolean {
  if (type === Type.other || end - first !== 2) return false;
  const { tokens, bits } = document;
  // No club has an unknown word behind its name: `Chelsea Marsh`.
  const isClub = (aloneAt(document, first) & Listed.club) !== 0;
  const most = type === Type.place ? hardly : isClub ? unsure : mostOfBody;
  if (confidence > most) return false;
  if (!(aloneAt(document, first) & Listed.firstName) || aloneAt(document, first) & land)
    return false;
  if (wordAt(document, first) | wordAt(document, end - 1)) return false;
  // In `in Ada Hill` it is a place, whoever it was called after; `in Ada Reed’s pictures` are hers.
  const isOwner = (tokens.flags[end]! & TokenFlag.clitic) !== 0;
  if (wordAt(document, first - 1) & NameWord.placePreposition && !isOwner) return false;
  if (!(bits[end - 1]! & Bit.capital) || aloneAt(document, end - 1) & anyPlace) return false;
  return (listedAt(document, first, end) & placeOrBody) === 0;
}

/** `Jamal Whitmoor-Reyne`, taken for a body however surely: a first name that is nothing else, and a surname of two words of no class. */
function isDoubleBarrelled({ first, end, type }: Found, document: NameDocument): boolean {
  const { tokens, bits } = document;
  if (type !== Type.organization || end - first !== 4 || !isMark(tokens, first + 2, 45))
    return false;
  const listed = aloneAt(document, first);
  if (!(listed & Listed.firstName) || listed & placeOrBody) return false;
  if (
    tokens.flags[end - 1]! & TokenFlag.spaceBefore ||
    tokens.flags[first + 2]! & TokenFlag.spaceBefore
  )
    return false;
  for (const at of [first, first + 1, end - 1])
    if (wordAt(document, at) !== 0 || !(bits[at]! & Bit.capital)) return false;
  return (aloneAt(document, end - 1) & (Listed.demonym | Listed.country)) === 0;
}

/** `McEvenny`, taken for a place or body that no list knows: a surname by its form. `McEvenny’s` may be a shop. */
function isMac({ first, end, type, confidence }: Found, document: NameDocument): boolean {
  const { text, start, size, flags } = document.tokens;
  const at = start[first]!;
  if (end - first > 1 || confidence > unsure || type === Type.other || size[first]! < shortestMac)
    return false;
  if (text.charCodeAt(at) !== 77 || text.charCodeAt(at + 1) !== 99) return false;
  if (!(flags[first]! & TokenFlag.innerCapital) || aloneAt(document, first) & placeOrBody)
    return false;
  return (flags[end]! & TokenFlag.clitic) === 0;
}

const shortestMac = 5;

/** `Ada` Reed: a first name that was cut before a capital, though the next word is none of the language's. */
function addSurnames(names: readonly Found[], document: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.person || name.end - name.first !== 1) continue;
    if (!(aloneAt(document, name.first) & Listed.firstName) || !isSurname(document, name.end))
      continue;
    const next = names[index + 1];
    if (next !== undefined && next.first <= name.end) continue;
    name.end++;
    support(name, 'joined');
  }
}

/** A capital of no class behind a blank, in a sentence where capitals mean something. */
function isSurname(document: NameDocument, at: number): boolean {
  const { tokens, bits, counts } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if (at >= tokens.count || (bits[at]! & wanted) !== wanted || bits[at]! & Bit.first) return false;
  if (lineCaseAt(document, at) !== LineCase.normal || wordAt(document, at) !== 0) return false;
  if (isSmallElsewhere(counts, tokens.hash[at]!)) return false;
  const gap = TokenFlag.spaceBefore | TokenFlag.allCaps;
  return (tokens.flags[at]! & gap) === TokenFlag.spaceBefore;
}

const unsure = 0.85;
const land = Listed.country | Listed.region;
const hardly = 0.75;
const hardlyABody = 0.6;
/** In a report on sport the tagger takes who plays for a team. */
const almostABody = 0.9;
const mostWords = 5;

function holdsParticle({ first, end }: Found, document: NameDocument): boolean {
  for (let at = first + 1; at < end - 1; at++)
    if (wordAt(document, at) & NameWord.particle && !(document.bits[at]! & Bit.capital))
      return true;
  return false;
}
