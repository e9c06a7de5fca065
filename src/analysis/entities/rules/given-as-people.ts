import { TokenFlag } from '../../../language/tokens.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { withoutCovered } from './without.js';

const least = 0.6;
const mostOfSurname = 4;

/** `Christian Velden Reed`, `German Kovalt`: a people's name that is a first name too, right before a surname, is somebody's. */
export const givenAsPeople: NameRule = {
  id: 'given-as-people',
  apply(names, document) {
    let isJoined = false;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.group || !isGiven(document, name.first)) continue;
      const next = names[index + 1];
      if (name.end - name.first === 1 && next !== undefined && isRest(document, name, next)) {
        name.end = next.end;
        name.type = Type.person;
        name.confidence = Math.max(name.confidence, next.confidence);
        support(name, 'joined');
        isJoined = true;
      } else if (name.end - name.first === 2 && isSurname(document, name.end - 1)) {
        name.type = Type.person;
        name.confidence = Math.max(name.confidence, least);
        support(name, 'list');
      }
    }
    return isJoined ? withoutCovered(names) : names;
  },
};

function isGiven(document: NameDocument, at: number): boolean {
  const listed = aloneAt(document, at);
  return (listed & Listed.firstName) !== 0 && (listed & Listed.demonym) !== 0;
}

/** A person behind a blank, whose name begins with no first name: a German may be an `Olaf Reed`. */
function isRest(document: NameDocument, { end }: Found, next: Found): boolean {
  if (next.type !== Type.person || next.first !== end) return false;
  if (next.end - next.first > mostOfSurname || !isSurname(document, end)) return false;
  // `Christian Reed`, of whom the article tells elsewhere
  return next.end - next.first > 1 && !(document.tokens.flags[end]! & TokenFlag.lineBefore);
}

/** A word of no class that is no first name, people, place or body. */
function isSurname(document: NameDocument, at: number): boolean {
  const known = placeOrBody | Listed.demonym | Listed.firstName;
  if (wordAt(document, at) !== 0 || aloneAt(document, at) & known) return false;
  return lineCaseAt(document, at) === LineCase.normal;
}
