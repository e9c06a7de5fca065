import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { keptPlaces, wordOf } from '../word-counts.js';

/** `Jordan Pickersgill`: two words taken for a place, the first a name for both, the second known to no list and elsewhere alone. */
export function isNamesake({ first, end, type }: Found, document: NameDocument): boolean {
  const isBoth =
    aloneAt(document, first) & Listed.firstName && aloneAt(document, first) & placeOrBody;
  if (!isBoth || type !== Type.place || end - first !== 2) return false;
  const isFree = !(begunAt(document, first) & placeOrBody) && wordAt(document, first + 1) === 0;
  return isFree && aloneAt(document, first + 1) === 0 && standsAlone(document, first + 1);
}

/** Does the word stand elsewhere in the article, with a capital and none before it? */
function standsAlone({ tokens, bits, counts }: NameDocument, at: number): boolean {
  const word = wordOf(counts, tokens.hash[at]!);
  if (word < 0) return false;
  for (let kept = word * keptPlaces; kept < (word + 1) * keptPlaces; kept++) {
    const other = counts.places[kept]!;
    if (other < 0) return false;
    if (other !== at && (other === 0 || !(bits[other - 1]! & Bit.core))) return true;
  }
  return false;
}
