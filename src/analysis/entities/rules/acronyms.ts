import { endOf } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { acronymsOf } from '../acronym-forms.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { nameText } from '../forms.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const leastLetters = 3;
/** Who is called by letters has as many names. */
const leastOfPerson = 3;
const least = 0.6;

/** `World Health Organization (WHO)`: the letters in brackets are the same thing, here and everywhere in the article. */
export const acronyms: NameRule = {
  id: 'acronym',
  apply(names, document) {
    const made: Found[] = [];
    const typeOf = new Map<number, number>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.end - name.first < (name.type === Type.person ? leastOfPerson : 2)) continue;
      const inside = bracketed(document, name.end);
      if (inside < 0 || isRank(document, name) || !standsFor(document, name, inside)) continue;
      typeOf.set(document.tokens.hash[inside]!, name.type);
      made.push(newName(inside, inside + 1, name.type, name.confidence, because('acronym')));
    }
    addUnbracketed(names, document, typeOf);
    const all = insertNames(insertNames(names, made), missed(names, document));
    if (typeOf.size === 0) return all;
    for (const name of all) {
      const type =
        name.end - name.first === 1 ? typeOf.get(document.tokens.hash[name.first]!) : undefined;
      if (type === undefined) continue;
      name.type = type;
      support(name, 'acronym');
    }
    return all;
  },
};

/** `Sub-Inspector (SI)` */
function isRank(document: NameDocument, { end, type }: Found): boolean {
  return type === Type.organization && (wordAt(document, end - 1) & NameWord.title) !== 0;
}

/** `the M.T.A.` of a story on the `Metropolitan Transit Authority`, though no brackets say so. */
function addUnbracketed(
  names: readonly Found[],
  document: NameDocument,
  typeOf: Map<number, number>,
): void {
  let wanted: Map<string, number> | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (!isUnknownAcronym(document, name)) continue;
    wanted ??= new Map();
    wanted.set(lettersOf(document, name.first), document.tokens.hash[name.first]!);
  }
  if (wanted === null) return;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.organization || name.end - name.first < 3) continue;
    for (const acronym of acronymsOf(nameText(document, name))) {
      const hash = wanted.get(acronym);
      if (hash !== undefined) typeOf.set(hash, Type.organization);
    }
  }
}

/** Three capitals or more, taken for a person or a place that no list knows. */
function isUnknownAcronym(document: NameDocument, { first, end, type }: Found): boolean {
  if (end - first !== 1 || (type !== Type.person && type !== Type.place)) return false;
  const { flags } = document.tokens;
  return (
    (flags[first]! & TokenFlag.allCaps) !== 0 &&
    lettersOf(document, first).length > 2 &&
    aloneAt(document, first) === 0
  );
}

/** `CSK` of a story on the `Chennai Super Kings`, which no name covers, or a faint one. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const free = freeLetters(names, document);
  const made: Found[] = [];
  if (free.size === 0) return made;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.organization || name.end - name.first < leastLetters) continue;
    for (const acronym of acronymsOf(nameText(document, name))) {
      for (const at of free.get(acronym) ?? [])
        made.push(newName(at, at + 1, Type.organization, least, because('acronym')));
      free.delete(acronym);
    }
  }
  return made.sort((one, other) => one.first - other.first);
}

/** Where letters in capitals stand that no name covers, by the letters. */
function freeLetters(names: readonly Found[], document: NameDocument): Map<string, number[]> {
  const { cores, coreCount, tokens } = document;
  const free = new Map<string, number[]>();
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!(tokens.flags[at]! & TokenFlag.allCaps) || tokens.size[at]! < leastLetters) continue;
    if (lineCaseAt(document, at) !== LineCase.normal) continue;
    next = nameBehind(names, next, at);
    const name = names[next];
    // What the tagger hardly believes is as good as free.
    const isFaint = name?.first === at && name.end === at + 1 && name.confidence < least;
    if (covers(name, at) && !isFaint) continue;
    const letters = lettersOf(document, at);
    const places = free.get(letters);
    if (places === undefined) free.set(letters, [at]);
    else places.push(at);
  }
  return free;
}

function lettersOf({ tokens }: NameDocument, at: number): string {
  return tokens.text.slice(tokens.start[at], endOf(tokens, at)).replace(/\./g, '').toLowerCase();
}

/** The only token between brackets that open here, -1 when there is none such. */
function bracketed({ tokens }: NameDocument, at: number): number {
  const { text, start, flags, count } = tokens;
  if (at + 2 >= count || text.charCodeAt(start[at]!) !== 40) return -1;
  const allCaps = (flags[at + 1]! & (TokenFlag.allCaps | TokenFlag.innerCapital)) !== 0;
  return allCaps && text.charCodeAt(start[at + 2]!) === 41 ? at + 1 : -1;
}

function standsFor(document: NameDocument, name: Found, acronym: number): boolean {
  const letters = lettersOf(document, acronym);
  const long = nameText(document, name);
  if (acronymsOf(long).includes(letters)) return true;
  // `Ada Maria Reed Vogt (AMRV)`, but no letters of an award or a party
  if (name.type === Type.person) return false;
  return letters.length >= 3 && letters[0] === long[0]!.toLowerCase();
}
