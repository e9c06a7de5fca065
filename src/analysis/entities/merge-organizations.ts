import { shortForms } from './acronym-forms.js';
import type { NameDocument } from './document.js';
import { formSets } from './form-sets.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { joinBracketed } from './join-bracketed.js';
import { sameAs, shortOf } from './organization-keys.js';
import { takeUp } from './take-up.js';

/** Shorter wordings of a longer name when the rest adds nothing, acronyms with their long forms, and letters in brackets after a name. */
export function mergeOrganizations(
  forms: readonly Form[],
  document: NameDocument,
  names: readonly Found[],
): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const byKey = new Map<number, number>();
  const begins = new Map<number, number>();
  for (let index = 0; index < forms.length; index++) {
    const { key, words } = forms[index]!;
    byKey.set(key, index);
    begins.set(words[0]!, (begins.get(words[0]!) ?? 0) + 1);
  }
  const shorts = shortForms(forms);
  const longer = new Set<number>();
  const heads = new Map<number, number>();
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    if (form.words.length > 1) {
      for (const key of sameAs(document, form, shorts)) {
        const other = byKey.get(key);
        if (other !== undefined && other !== index) sets.join(other, index);
      }
      for (const key of shortOf(form.words, begins)) {
        const other = byKey.get(key);
        // The first longer name that a short one fits is meant, not every one of them.
        if (other === undefined || other === index || longer.has(other)) continue;
        longer.add(other);
        sets.join(other, index);
      }
    }
    takeUp(form, index, heads, sets.join);
  }
  joinBracketed(forms, document, names, sets.join);
  return sets.lists();
}
