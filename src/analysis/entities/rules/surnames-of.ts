import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';

/** The last words of people named in full; with `others` 0 the words before them too. */
export function surnamesOf(
  { tokens }: NameDocument,
  names: readonly Found[],
  others = 1,
): Set<number> {
  const surnames = new Set<number>();
  for (const { first, end, type } of names)
    if (type === Type.person && end - first > 1)
      for (let at = others ? end - 1 : first; at < end; at++) surnames.add(tokens.hash[at]!);
  return surnames;
}
