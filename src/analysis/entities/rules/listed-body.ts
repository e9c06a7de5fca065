import { listedAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { Listed } from '../gazetteer.js';

/** `Ada Larsen`, `Duke Energy`: several words that the lists have as a body. */
export function isListedBody(document: NameDocument, { first, end }: Found): boolean {
  return end - first > 1 && (listedAt(document, first, end) & Listed.organization) !== 0;
}
