import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { moreGroups } from '../../../words/more-groups.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, runBackAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const otherwise =
  Listed.country |
  Listed.city |
  Listed.region |
  Listed.firstName |
  Listed.club |
  Listed.organization;

const adherent = NameWord.title | NameWord.adherentNoun;

/** `Labour MP`, `Liberal minority`: before a person's role or a share of seats the party's name means its adherents. */
function isAdherent(document: NameDocument, next: number): boolean {
  const { tokens } = document;
  return (
    (wordAt(document, next) & adherent) !== 0 && (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0
  );
}

/** A listed people, religion or party adherent that is no listed place, person or club besides is a group. */
export const listedGroups: NameRule = {
  id: 'listed-group',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const listed = listedAt(document, name.first);
      if (name.end - name.first !== 1 || !(listed & Listed.demonym)) continue;
      const isHardly = name.type === Type.other && name.confidence < hardly;
      const wrong = name.type === Type.place || name.type === Type.organization || isHardly;
      const becomes = wrong && !(listed & otherwise) && name.confidence < 0.9;
      if (becomes || (name.type === Type.organization && isAdherent(document, name.end))) {
        name.type = Type.group;
        name.confidence = Math.max(name.confidence, hardly);
      }
      // `the Hungarian language`
      const isLanguage = (wordAt(document, name.end) & NameWord.languageNoun) !== 0;
      if (name.type === Type.group && isLanguage) name.type = Type.other;
      if (name.type === Type.group) support(name, 'list');
    }
    return insertNames(names, missed(names, document));
  },
};

const isGroup = hashSet(moreGroups);

/** Bits of `Listed`, with the groups that only this list has. */
function listedAt(document: NameDocument, at: number): number {
  const listed = aloneAt(document, at);
  return listed === 0 && isGroup(document.tokens.hash[at]!) ? Listed.demonym : listed;
}

/** Up to this the tagger hardly believes. */
const hardly = 0.5;

const isNation = hashSet('nation nations');
const first = wordHash('first');

/** `First Nations people`, but not the `Kaska First Nation` or `First Nations Bank`. */
function isFirstNation(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (at === 0 || tokens.hash[at - 1] !== first || !isSameSentence(document, at - 1, at))
    return false;
  if (!(bits[at - 1]! & bits[at]! & Bit.capital) || lineCaseAt(document, at) !== LineCase.normal)
    return false;
  return !(bits[at + 1]! & Bit.capital) && runBackAt(document, at - 1) === 0;
}

function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits, tokens } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (isNation(tokens.hash[at]!)) {
      if (isFirstNation(document, at))
        made.push(newName(at - 1, at + 1, Type.group, 0.7, because('list')));
      continue;
    }
    const listed = listedAt(document, at);
    if (!(listed & Listed.demonym) || listed & otherwise || !(bits[at]! & Bit.capital)) continue;
    next = nameBehind(names, next, at);
    if (covers(names[next], at)) continue;
    if (lineCaseAt(document, at) === LineCase.title) continue;
    made.push(newName(at, at + 1, Type.group, 0.7, because('list')));
  }
  return made;
}
