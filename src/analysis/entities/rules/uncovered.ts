import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';

/** The core tokens that no name covers, in text order. Names come in text order. */
export function* uncovered(
  names: readonly Found[],
  { cores, coreCount }: NameDocument,
): Generator<number> {
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    while (next < names.length && names[next]!.end <= at) next++;
    if (next === names.length || names[next]!.first > at) yield at;
  }
}
