import type { NameDocument } from './document.js';
import { formSets } from './form-sets.js';
import { type Form, spelledWords } from './forms.js';

/** `Belarusian` and `Belarusians`, `Chinese`: one group; the plural is the singular with an s. */
export function mergeGroups(forms: readonly Form[], document: NameDocument): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const bySingular = new Map<string, number>();
  for (let index = 0; index < forms.length; index++) {
    const key = spelledWords(document, forms[index]!).join(' ');
    const singular = key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
    const known = bySingular.get(singular);
    if (known === undefined) bySingular.set(singular, index);
    else sets.join(known, index);
  }
  return sets.lists();
}
