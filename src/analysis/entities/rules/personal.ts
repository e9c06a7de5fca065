import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';

/** Words of other things than people. */
export const unlikePerson =
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.eventHead |
  NameWord.eventNoun |
  NameWord.direction;

/** A listed first name, and no place or body. */
function isGiven(document: NameDocument, at: number): boolean {
  const listed = aloneAt(document, at);
  return (listed & Listed.firstName) !== 0 && (listed & placeOrBody) === 0;
}

/** A listed first name and then no head noun: a person, as far as words tell. */
export function isPersonal({ first, end }: Found, document: NameDocument): boolean {
  if (!isGiven(document, first)) return false;
  if (begunAt(document, first) & placeOrBody) return false;
  for (let at = first + 1; at < end; at++) {
    const word = wordAt(document, at);
    if (word & unlikePerson || (word & NameWord.connector && !(word & NameWord.particle)))
      return false;
  }
  return true;
}
