import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';

/** Words that stand before names and are none themselves. */
export const beforeNames =
  NameWord.title |
  NameWord.titleModifier |
  NameWord.calendar |
  NameWord.opener |
  NameWord.beside |
  NameWord.noName;

/** A word of these classes, but for a title that opens a name ending in `last`: `St Brannock`, `Queens Park`. */
export function isOrdinary(
  document: NameDocument,
  at: number,
  last: number,
  classes: number,
): boolean {
  const word = wordAt(document, at) & classes;
  return word !== 0 && (word !== NameWord.title || at === last);
}
