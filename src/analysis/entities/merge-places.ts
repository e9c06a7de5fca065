import { acronymsOf, mayBeShort, shortInitials } from './acronym-forms.js';
import { formSets } from './form-sets.js';
import type { Form } from './forms.js';

/** Head nouns that add nothing: `Anhui` and `Anhui province` are one place, `New York` and `New York City` are not always. */
const heads = new Set(
  `province region prefecture governorate oblast county district municipality town village city state islands island republic
  archipelago peninsula volcano river lake mount`.split(/\s+/),
);

/** What these name without `City` is a state or a country. */
const cityApart = new Set([
  'new york',
  'panama',
  'vatican',
  'kuwait',
  'guatemala',
  'mexico',
  'oklahoma',
  'quebec',
  'kansas',
]);

/** `X` and `X province`, `Mount X` and `X`, an acronym and its long form. */
export function mergePlaces(forms: readonly Form[]): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const initials = shortInitials(forms);
  const byKey = new Map(forms.map((form, index) => [form.key, index]));
  for (const [index, { words, text }] of forms.entries()) {
    if (words.length < 2) continue;
    const shorter = heads.has(words.at(-1)!)
      ? words.slice(0, -1).join(' ')
      : heads.has(words[0]!)
        ? words.slice(words[1] === 'of' ? 2 : 1).join(' ')
        : null;
    const apart = words.at(-1) === 'city' && cityApart.has(shorter ?? '');
    const known = shorter === null || apart ? undefined : byKey.get(shorter);
    if (known !== undefined) sets.join(known, index);
    for (const acronym of mayBeShort(words, initials) ? acronymsOf(text) : []) {
      const short = byKey.get(acronym);
      if (short !== undefined) sets.join(short, index);
    }
  }
  return sets.lists();
}
