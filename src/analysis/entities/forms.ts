import { usualName } from '../../words/name-aliases.js';
import type { NameDocument } from './document.js';
import type { Found } from './found.js';
import { phraseHash } from './gazetteer.js';
import { formWords, normalForm } from './normal-form.js';
import { taggedTypes } from './tags.js';

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
  const name = text.slice(start[first], ends[end - 1]);
  for (let at = first + 1; at < end; at++) {
    const gap = start[at]! - ends[at - 1]!;
    if (gap > 1 || (gap === 1 && text.charCodeAt(ends[at - 1]!) !== 32))
      return name.replace(/\s+/g, ' ');
  }
  return name;
}

/** The distinct forms of the names, in order of first mention. */
export function collectForms(document: NameDocument, names: readonly Found[]): Form[] {
  const forms: Form[] = [];
  const byKey = Array.from({ length: taggedTypes.length }, () => new Map<string, Form>());
  // Names of equal tokens have the same form: only the first of them is written out.
  const byTokens = new Map<number, Form>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const hash = phraseHash(document.tokens, name.first, name.end) + name.type;
    const same = byTokens.get(hash);
    if (same !== undefined && same.type === name.type) {
      same.mentions.push(index);
      continue;
    }
    const text = nameText(document, name);
    const key = usualName(normalForm(text));
    const known = byKey[name.type]!;
    let form = known.get(key);
    if (form === undefined) {
      form = { text, type: name.type, key, words: formWords(key), mentions: [] };
      known.set(key, form);
      forms.push(form);
    }
    form.mentions.push(index);
    byTokens.set(hash, form);
  }
  return forms;
}
