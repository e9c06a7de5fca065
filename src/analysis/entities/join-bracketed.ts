import type { NameDocument } from './document.js';
import { type Form, nameText } from './forms.js';
import type { Found } from './found.js';

/** `Party of Democratic Action (SDA)`: what stands in brackets right after a name, as one word in capitals, is its short form. */
export function joinBracketed(
  forms: readonly Form[],
  document: NameDocument,
  names: readonly Found[],
  join: (a: number, b: number) => void,
): void {
  const { text, start, count } = document.tokens;
  let formOf: Int32Array | null = null;
  for (let mention = 0; mention + 1 < names.length; mention++) {
    const { end } = names[mention]!;
    const next = names[mention + 1]!;
    if (next.first !== end + 1 || text.charCodeAt(start[end]!) !== 40) continue;
    if (next.end >= count || text.charCodeAt(start[next.end]!) !== 41) continue;
    if (next.end - next.first > 2) continue;
    formOf ??= formsOfNames(forms, names.length);
    const form = formOf[mention]!;
    const other = formOf[mention + 1]!;
    if (form < 0 || other < 0) continue;
    if (/^[\p{Lu}\d.&-]+s?$|\p{Ll}\p{Lu}/u.test(nameText(document, forms[other]!.first)))
      join(form, other);
  }
}

/** Of every name: the index of its form, -1 for one of another type. */
function formsOfNames(forms: readonly Form[], names: number): Int32Array {
  const formOf = new Int32Array(names).fill(-1);
  for (let index = 0; index < forms.length; index++) {
    for (const mention of forms[index]!.mentions) formOf[mention] = index;
  }
  return formOf;
}
