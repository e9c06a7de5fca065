import { headOf } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { type Found, Type } from '../found.js';
import type { NameRule } from './rule.js';

/** The head noun says what a name of several words is: `… Airport` a place, `… Ministry` an organization. */
export const headNouns: NameRule = {
  id: 'head-noun',
  apply(names, document) {
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
