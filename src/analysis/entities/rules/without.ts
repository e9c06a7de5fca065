import type { Found } from '../found.js';

/** The names but those that are wrong: the same list when none is, as in most stories. */
export function without(names: Found[], isWrong: (name: Found, index: number) => boolean): Found[] {
  let index = 0;
  while (index < names.length && !isWrong(names[index]!, index)) index++;
  if (index === names.length) return names;
  const left = names.slice(0, index);
  for (index++; index < names.length; index++)
    if (!isWrong(names[index]!, index)) left.push(names[index]!);
  return left;
}

/** What now lies in a longer name that begins before it is no name of its own. */
export function withoutCovered(names: Found[]): Found[] {
  let end = 0;
  return without(names, (name) => {
    if (name.first < end) return true;
    end = name.end;
    return false;
  });
}
