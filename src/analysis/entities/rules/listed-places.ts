import { aloneAt, lineCaseAt, runBackAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const otherwise =
  Listed.firstName | Listed.lastName | Listed.organization | Listed.newsAgency | Listed.demonym;
/** Shorter ones are words of too many languages. */
const leastLetters = 5;

/** A capital in the middle of a sentence that no name covers, and that the lists know as a place and as nothing else; in sport the teams come after. */
export const listedPlaces: NameRule = {
  id: 'listed-place',
  apply(names, document) {
    const { tokens, cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (tokens.size[at]! < leastLetters || !isPlace(document, at) || !isAlone(document, at))
        continue;
      next = nameBehind(names, next, at);
      if (covers(names[next], at)) continue;
      made.push(newName(at, at + 1, Type.place, 0.5, because('list')));
    }
    return insertNames(names, made);
  },
};

function isPlace(document: NameDocument, at: number): boolean {
  const listed = aloneAt(document, at);
  return (listed & anyPlace) !== 0 && (listed & otherwise) === 0 && wordAt(document, at) === 0;
}

/** No capital beside it, none that a sentence's start gives, and never small in this article. */
function isAlone(document: NameDocument, at: number): boolean {
  const { bits, counts, tokens } = document;
  if (bits[at]! & Bit.first || lineCaseAt(document, at) !== LineCase.normal) return false;
  if (isSmallElsewhere(counts, tokens.hash[at]!)) return false;
  return runOnAt(document, at) === 0 && runBackAt(document, at) === 0;
}
