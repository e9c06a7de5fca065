import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { colouredSigns, innColours, innSigns } from '../../../words/inns.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const the = wordHash('the');
const and = wordHash('and');
const isSign = hashSet(innSigns);
const isColour = hashSet(innColours);
const isColoured = hashSet(colouredSigns);
/** Surer names stay what they are: a band, a team. */
const sure = 0.97;
const least = 0.7;

/** `the Fox and Compass`, `the Red Lion`: an article, and what inns are called after, are one place. */
export const inns: NameRule = {
  id: 'inn',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (document.tokens.hash[at - 1] !== the) continue;
      const end = endOfInn(document, at);
      if (end === 0) continue;
      next = nameBehind(names, next, at);
      if (isFree(names, next, end)) made.push(newName(at, end, Type.place, least, because('inn')));
    }
    return insertNames(names, made);
  },
};

/** Behind the name of the inn that begins there; 0 where none does. */
function endOfInn(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  const end = tokens.hash[at + 1] === and ? at + 3 : at + 2;
  if (end > tokens.count || !isSameSentence(document, at, end - 1)) return 0;
  const { hash } = tokens;
  const isInn =
    end === at + 3
      ? isSign(hash[at]!) && isSign(hash[at + 2]!)
      : isColour(hash[at]!) && isColoured(hash[at + 1]!);
  const isCapital = (bits[at]! & bits[end - 1]! & Bit.capital) !== 0;
  if (!isInn || !isCapital || lineCaseAt(document, at) !== LineCase.normal) return 0;
  return (bits[end] ?? 0) & Bit.core ? 0 : end;
}

/** Is every name in the way one that hardly anything is known of? */
function isFree(names: readonly Found[], next: number, end: number): boolean {
  for (let index = next; index < names.length && names[index]!.first < end; index++)
    if (names[index]!.end > end || names[index]!.confidence > sure) return false;
  return true;
}
