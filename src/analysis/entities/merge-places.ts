import { wordHash } from '../../language/hash.js';
import { acronymKeys, shortForms } from './acronym-forms.js';
import type { NameDocument } from './document.js';
import { formSets } from './form-sets.js';
import { keyOf, wordsOf } from './form-words.js';
import type { Form } from './forms.js';
import { hashSet } from './hash-set.js';

/** Head nouns that add nothing: `Anhui` and `Anhui province` are one place, `New York` and `New York City` are not always. */
const isHead = hashSet(
  `province region prefecture governorate oblast county district municipality town village city state islands island republic
  archipelago peninsula volcano river lake mount`,
);

/** What these name without `City` is a state or a country. */
const cityApart = [
  'new york',
  'panama',
  'vatican',
  'kuwait',
  'guatemala',
  'mexico',
  'oklahoma',
  'quebec',
  'kansas',
];
let apart: Set<number> | null = null;

const city = wordHash('city');
const of = wordHash('of');

/** `X` and `X province`, `Mount X` and `X`, an acronym and its long form. */
export function mergePlaces(forms: readonly Form[], document: NameDocument): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const shorts = shortForms(forms);
  const byKey = new Map<number, number>();
  for (let index = 0; index < forms.length; index++) byKey.set(forms[index]!.key, index);
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    if (form.words.length < 2) continue;
    const known = byKey.get(withoutHead(form.words));
    if (known !== undefined) sets.join(known, index);
    for (const key of acronymKeys(document, form, shorts)) {
      const short = byKey.get(key);
      if (short !== undefined) sets.join(short, index);
    }
  }
  return sets.lists();
}

/** The key of the name without its head noun; of nothing (0) when it has none or is another place without it. */
function withoutHead(words: readonly number[]): number {
  const last = words.length - 1;
  if (isHead(words[last]!)) {
    const key = keyOf(words, 0, last);
    apart ??= new Set(cityApart.map((name) => wordsOf(name).key));
    return words[last] === city && apart.has(key) ? 0 : key;
  }
  return isHead(words[0]!) ? keyOf(words, words[1] === of ? 2 : 1, last + 1) : 0;
}
