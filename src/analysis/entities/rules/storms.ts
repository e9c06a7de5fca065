import { storms as stormWords } from '../../../words/event-nouns.js';
import type { NameDocument } from '../document.js';
import { support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import type { NameRule } from './rule.js';

const isStorm = hashSet(stormWords);

/** `Tropical Storm Odell`: the name that a storm has is the storm, with its word and wherever it stands alone. */
export const storms: NameRule = {
  id: 'storm',
  apply(names, document) {
    const known = stormsOf(document);
    if (known.size === 0) return names;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const { first, end, type } = name;
      if (end - first > 2 || type === Type.group || type === Type.other) continue;
      if (!known.has(document.tokens.hash[end - 1]!)) continue;
      if (end - first === 2 && !isStorm(document.tokens.hash[first]!)) continue;
      name.type = Type.other;
      support(name, 'seen-elsewhere');
    }
    return names;
  },
};

/** The words right behind a word for a storm with a capital; empty for an article without one. */
function stormsOf({ tokens, cores, coreCount }: NameDocument): Set<number> {
  const known = new Set<number>();
  for (let index = 0; index + 1 < coreCount; index++) {
    const at = cores[index]!;
    if (cores[index + 1] !== at + 1 || !isStorm(tokens.hash[at]!)) continue;
    known.add(tokens.hash[at + 1]!);
  }
  return known;
}
