import { endOf } from '../../language/token-extent.js';
import type { NameDocument } from './document.js';
import { nameText } from './forms.js';
import type { Found } from './found.js';

/** A wording and how often it is written so. */
export interface FormCount {
  readonly text: string;
  count: number;
}

/** More wordings of one thing than these are looked up instead of looked through. */
const mostScanned = 30;

/** The wordings of the names in the list with their counts, the most frequent first. */
export function countForms(
  document: NameDocument,
  names: readonly Found[],
  list: readonly number[],
): FormCount[] {
  const one = names[list[0]!]!;
  // Made with one in them, for most get no more: V8 makes room for seventeen when the first comes into an empty list.
  const forms: FormCount[] = [{ text: nameText(document, one), count: 1 }];
  /** The first name of each. */
  const firsts = [one];
  let byText: Map<string, FormCount> | null = null;
  for (let at = 1; at < list.length; at++) {
    const name = names[list[at]!]!;
    if (forms.length > mostScanned) byText ??= new Map(forms.map((form) => [form.text, form]));
    const known = byText ? null : written(document, name, forms, firsts);
    if (known) {
      known.count++;
      continue;
    }
    const text = nameText(document, name);
    const same = byText ? byText.get(text) : forms.find((form) => form.text === text);
    if (same) {
      same.count++;
      continue;
    }
    const form = { text, count: 1 };
    forms.push(form);
    firsts.push(name);
    byText?.set(text, form);
  }
  return isByCount(forms) ? forms : forms.sort((a, b) => b.count - a.count);
}

/** Most are: the full form comes first, and to sort a list takes a copy of it. */
function isByCount(forms: readonly FormCount[]): boolean {
  for (let at = 1; at < forms.length; at++)
    if (forms[at]!.count > forms[at - 1]!.count) return false;
  return true;
}

/** The form whose first name is written character for character like this one. */
function written(
  { tokens }: NameDocument,
  name: Found,
  forms: readonly FormCount[],
  firsts: readonly Found[],
): FormCount | null {
  const { text } = tokens;
  const start = tokens.start[name.first]!;
  const length = endOf(tokens, name.end - 1) - start;
  for (let at = 0; at < firsts.length; at++) {
    const first = firsts[at]!;
    const from = tokens.start[first.first]!;
    if (endOf(tokens, first.end - 1) - from !== length) continue;
    let same = 0;
    while (same < length && text.charCodeAt(start + same) === text.charCodeAt(from + same)) same++;
    if (same === length) return forms[at]!;
  }
  return null;
}
