import type { Found } from '../found.js';

/** Puts new names among the old ones, in text order; an old name that a new one touches gives way. */
export function insertNames(old: Found[], made: readonly Found[]): Found[] {
  if (made.length === 0) return old;
  const names: Found[] = [];
  let at = 0;
  for (const name of made) {
    while (at < old.length && old[at]!.end <= name.first) names.push(old[at++]!);
    while (at < old.length && old[at]!.first < name.end) at++;
    names.push(name);
  }
  while (at < old.length) names.push(old[at++]!);
  return names;
}
