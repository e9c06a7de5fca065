import type { Found } from '../found.js';

/** Index of the first name that ends behind this token, looked for from `next` on. Names come in text order. */
export function nameBehind(names: readonly Found[], next: number, at: number): number {
  let index = next;
  while (index < names.length && names[index]!.end <= at) index++;
  return index;
}

/** Does the name that `nameBehind` gave cover the token? */
export function covers(name: Found | undefined, at: number): boolean {
  return name !== undefined && name.first <= at;
}
