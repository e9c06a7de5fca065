import { type Found, support } from '../found.js';
import { without, withoutCovered } from './without.js';

/** Tokens [first, end). */
interface Edges {
  readonly first: number;
  readonly end: number;
}

/** The names with the edges that a rule gives them; what then lies in a wider one is no name of its own. The same list when none is widened. */
export function widened(
  names: Found[],
  edgesOf: (name: Found, before: Found | undefined, next: Found | undefined) => Edges,
): Found[] {
  let changed = false;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const before = names[index - 1];
    const { first, end } = edgesOf(name, before, names[index + 1]);
    if (end === name.end && first === name.first) continue;
    name.first = first;
    name.end = end;
    support(name, 'joined');
    if (before !== undefined && before.first >= first) before.end = before.first;
    changed = true;
  }
  return changed ? withoutCovered(without(names, ({ first, end }) => end === first)) : names;
}
