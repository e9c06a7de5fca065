import { wordHash } from '../../../language/hash.js';
import { bodiesOfMembers, localBodies } from '../../../words/head-nouns.js';
import { NameWord, taggedClasses } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { wordOf } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

/** The full name says so much, however little the tagger believes. */
const least = 0.5;
const ownMeaning = anyPlace | Listed.demonym | Listed.firstName;

const of = wordHash('of');
/** Not `at` and `from`: people study there. */
const isInside = hashSet('in near');

/** Of every word of the article: 1 for the first word of an organization, 2 more for a surname. */
let uses = new Uint8Array(256);

/** `Halvorsen Acoustics` settles `Halvorsen`: the first word of an organization, alone, is the organization. */
export const shortOrganizations: NameRule = {
  id: 'short-organization',
  apply(names, document) {
    if (!findUses(names, document)) return names;
    const { tokens, counts } = document;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.end - name.first > 1) continue;
      if (name.type === Type.organization) continue;
      const word = wordOf(counts, tokens.hash[name.first]!);
      if (word < 0 || uses[word] !== 1) continue;
      if (name.confidence > (name.type === Type.person ? 0.95 : 0.85)) continue;
      // `a postman in Velden`, who supports Velden Albion
      if (name.type === Type.place && isIn(document, name.first)) continue;
      name.type = Type.organization;
      name.confidence = Math.max(name.confidence, least);
      support(name, 'seen-elsewhere');
    }
    return insertNames(names, missed(names, document));
  },
};

/** Fills `uses`; is there any such first word? */
function findUses(names: readonly Found[], document: NameDocument): boolean {
  const { tokens, counts } = document;
  if (uses.length < counts.count) uses = new Uint8Array(2 * counts.count);
  uses.fill(0, 0, counts.count);
  let any = false;
  for (let index = 0; index < names.length; index++) {
    const { first, end, type, confidence } = names[index]!;
    if (end - first < 2) continue;
    const word = wordOf(counts, tokens.hash[type === Type.person ? end - 1 : first]!);
    if (word < 0) continue;
    if (type === Type.person) uses[word]! |= 2;
    else if (type === Type.organization && confidence > 0.6 && stands(document, first, end, word)) {
      uses[word]! |= 1;
      any = true;
    }
  }
  return any;
}

/** `in Velden`; `Ada Reed, 44, of Velden` */
function isIn(document: NameDocument, first: number): boolean {
  const { tokens } = document;
  const before = tokens.hash[first - 1] ?? 0;
  return isInside(before) || (before === of && isComma(tokens, first - 2));
}

function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { bits, counts, capitals, capitalWord, capitalCount } = document;
  const wanted = Bit.core | Bit.candidate;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < capitalCount; index++) {
    const word = capitalWord[index]!;
    const at = capitals[index]!;
    if (uses[word] !== 1 || counts.lower[word]! > 0) continue;
    if ((bits[at]! & (wanted | Bit.first)) !== wanted) continue;
    // `Velden: The Velden Harbour Board …`
    if (isMark(document.tokens, at + 1, 58)) continue;
    next = nameBehind(names, next, at);
    if (covers(names[next], at)) continue;
    made.push(newName(at, at + 1, Type.organization, 0.6, because('seen-elsewhere')));
  }
  return made;
}

const isLocal = hashSet(localBodies);
/** The word before what they are names where they are, as in `Vellapur Traders' Association`. */
const isOfMembers = hashSet(bodiesOfMembers);

/** Is this first word a name of its own, and not a common word, a place or a people? */
function stands(document: NameDocument, at: number, end: number, word: number): boolean {
  const { tokens, counts } = document;
  const last = tokens.hash[end - 1]!;
  // `Maritime and Coastguard Agency`
  if (wordAt(document, at + 1) & NameWord.connector) return false;
  if (isLocal(last) || (end - at > 2 && isOfMembers(last))) return false;
  const common = counts.lower[word]! > 0 || (wordAt(document, at) & taggedClasses) !== 0;
  return !common && !(aloneAt(document, at) & ownMeaning) && tokens.size[at]! > 2;
}
