import { usualName } from '../../words/name-aliases.js';
import type { NameDocument } from './document.js';
import type { Found } from './found.js';
import { formWords, normalForm } from './normal-form.js';

/** All mentions of one type that are written the same but for case, accents and points. */
export interface Form {
  /** As written first. */
  readonly text: string;
  readonly type: number;
  readonly key: string;
  readonly words: readonly string[];
  /** Indexes into the list of names, ascending. */
  readonly mentions: number[];
}

/** Text of a name: one space where a line breaks. */
export function nameText(
  document: NameDocument,
  { first, end }: Pick<Found, 'first' | 'end'>,
): string {
  const { text, start, end: ends } = document.tokens;
  if (end - first === 1) return text.slice(start[first], ends[first]);
  return text.slice(start[first], ends[end - 1]).replace(/\s+/g, ' ');
}

/** The distinct forms of the names, in order of first mention. */
export function collectForms(document: NameDocument, names: readonly Found[]): Form[] {
  const forms = new Map<string, Form>();
  const byText = new Map<string, Form>();
  for (const [index, name] of names.entries()) {
    const text = nameText(document, name);
    const same = byText.get(`${name.type}:${text}`);
    if (same) {
      same.mentions.push(index);
      continue;
    }
    const key = usualName(normalForm(text));
    const id = `${name.type}:${key}`;
    let form = forms.get(id);
    if (form) form.mentions.push(index);
    else {
      form = { text, type: name.type, key, words: formWords(key), mentions: [index] };
      forms.set(id, form);
    }
    byText.set(`${name.type}:${text}`, form);
  }
  return [...forms.values()];
}
