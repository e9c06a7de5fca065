import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import type { NameRule } from './rule.js';

const isSheikh = hashSet('sheikh shaikh sheikha');

/** `Sheikh Nasser` is called so where the article has a `Sheikh Nasser bin Karim Al Hadid`; `Sheikh Hasina` alone is a name. */
export const sheikhs: NameRule = {
  id: 'sheikh',
  apply(names, document) {
    const { hash } = document.tokens;
    const short: Found[] = [];
    const given = new Set<number>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person) continue;
      const { first, end } = name;
      if (!isSheikh(hash[first]!)) {
        if (end - first > 1 && isSheikh(hash[first - 1] ?? 0)) given.add(hash[first]!);
      } else if (end - first === 2) short.push(name);
      else if (end - first > 2) {
        given.add(hash[first + 1]!);
        strip(name);
      }
    }
    for (const name of short) if (given.has(hash[name.first + 1]!)) strip(name);
    return names;
  },
};

function strip(name: Found): void {
  name.first++;
  support(name, 'title-before');
}
