import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import type { NameRule } from './rule.js';

const elsewhere =
  Listed.country |
  Listed.region |
  Listed.city |
  Listed.organization |
  Listed.club |
  Listed.newsAgency;
const unlikePerson =
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.eventHead |
  NameWord.eventNoun |
  NameWord.direction;

/** `Maria de la Fuente`: a listed first name, then words that are no head of anything, are a person when the tagger is not sure. */
export const givenNames: NameRule = {
  id: 'given-name',
  apply(names, document) {
    for (const name of names) {
      if (name.type === Type.person || name.type === Type.group || name.confidence > unsure)
        continue;
      const length = name.end - name.first;
      if (length < 2 || length > 5 || !isPersonal(name, document)) continue;
      name.type = Type.person;
      support(name, 'list');
    }
    return names;
  },
};

const unsure = 0.85;

function isPersonal({ first, end }: Found, document: NameDocument): boolean {
  const { listedAlone, listedBegin, words } = document;
  if (!(listedAlone[first]! & Listed.firstName) || listedAlone[first]! & elsewhere) return false;
  if (listedBegin[first]! & elsewhere) return false;
  for (let at = first + 1; at < end; at++) {
    const word = words[at]!;
    if (word & unlikePerson || (word & NameWord.connector && !(word & NameWord.particle)))
      return false;
  }
  return true;
}
