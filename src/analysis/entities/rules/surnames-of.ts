import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';

/** The last words of people named in full. */
export function surnamesOf({ tokens }: NameDocument, names: readonly Found[]): Set<number> {
  const surnames = new Set<number>();
  for (const { first, end, type } of names)
    if (type === Type.person && end - first > 1) surnames.add(tokens.hash[end - 1]!);
  return surnames;
}
