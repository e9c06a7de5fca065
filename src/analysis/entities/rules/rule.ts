import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';

/** One step over all names of an article. Names go in and come out in text order and never overlap. */
export interface NameRule {
  readonly id: string;
  apply(names: Found[], document: NameDocument): Found[];
}
