import type { Found } from '../found.js';

/** Index of the first name that ends behind this token, looked for from `next` on. Names come in text order. */
export function nameBehind(names: readonly Found[], next: number, at: number): number {
  let index = next;
  while (index < names.length && names[index]!.end <= at) index++;
  return index;
}

/** Does the name that `nameBehind` gave for a token cover this one, the same or one behind it, or any between them? */
export function covers(name: Found | undefined, at: number): boolean {
  return name !== undefined && name.first <= at;
}
