import { formSets } from './form-sets.js';
import type { Form } from './forms.js';

/** `Belarusian` and `Belarusians`, `Chinese`: one group; the plural is the singular with an s. */
export function mergeGroups(forms: readonly Form[]): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const byKey = new Map<string, number>();
  for (const [index, { key }] of forms.entries()) {
    const singular = key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
    const known = byKey.get(singular);
    if (known === undefined) byKey.set(singular, index);
    else sets.join(known, index);
  }
  return sets.lists();
}
