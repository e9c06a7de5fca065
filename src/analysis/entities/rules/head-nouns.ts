import { equalsFolded } from '../../../language/hash.js';
import { headOf } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';

/** The head noun says what a name of several words is: `… Airport` a place, `… Ministry` an organization. */
export const headNouns: NameRule = {
  id: 'head-noun',
  apply(given, document) {
    const names = given.flatMap((name) => splitAtAnd(name, document));
    for (const name of names) {
      if (name.end - name.first < 2 || name.type === Type.other || name.type === Type.group)
        continue;
      const head = headOf(document.tokens, name.end - 1);
      if (head === 'place' && name.type !== Type.place) become(name, Type.place);
      if (head === 'organization' && name.type !== Type.organization)
        become(name, Type.organization);
      const landform = headOf(document.tokens, name.first) === 'landform';
      if (landform && name.type === Type.person && !(document.words[name.first]! & NameWord.title))
        become(name, Type.place);
    }
    return names;
  },
};

function become(name: Found, type: number): void {
  name.type = type;
  name.evidence = [...name.evidence, 'head-noun'];
}

/** `Karlow Hospital and Velden Hospital` are two: both sides of the `and` end in a head. */
function splitAtAnd(name: Found, { tokens, bits }: NameDocument): Found[] {
  if (name.end - name.first < 5) return [name];
  const last = headOf(tokens, name.end - 1);
  for (let at = name.first + 2; at < name.end - 2; at++) {
    if (
      bits[at]! & Bit.capital ||
      !equalsFolded(tokens.text, tokens.start[at]!, tokens.end[at]!, 'and')
    )
      continue;
    if (last === null || headOf(tokens, at - 1) !== last) continue;
    return [
      { ...name, end: at },
      { ...name, first: at + 1 },
    ];
  }
  return [name];
}
