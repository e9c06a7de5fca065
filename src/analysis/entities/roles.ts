import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import type { Found } from './found.js';

/** What the text says a person is, from titles and appositions. */
export function rolesOf(_document: NameDocument, _names: readonly Found[]): Role[] {
  return [];
}
