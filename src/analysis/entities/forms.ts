import { endOf } from '../../language/token-extent.js';
import { mayBeAlias, usualName } from '../../words/name-aliases.js';
import type { NameDocument } from './document.js';
import { type FormWords, plainWords, wordsOf } from './form-words.js';
import type { Found } from './found.js';
import { phraseHash } from './gazetteer.js';
import { formWords, normalForm } from './normal-form.js';
import { taggedTypes } from './tagged-types.js';

/** All mentions of one type that are written the same but for case, accents and points. */
export interface Form extends FormWords {
  /** Indexes into the list of names, ascending. */
  readonly mentions: number[];
  /** As written first. */
  readonly first: Pick<Found, 'first' | 'end'>;
}

/** Text of a name: one space where a line breaks. */
export function nameText(
  { tokens }: NameDocument,
  { first, end }: Pick<Found, 'first' | 'end'>,
): string {
  const { text, start } = tokens;
  const name = text.slice(start[first], endOf(tokens, end - 1));
  for (let at = first + 1; at < end; at++) {
    const last = endOf(tokens, at - 1);
    const gap = start[at]! - last;
    if (gap > 1 || (gap === 1 && text.charCodeAt(last) !== 32)) return name.replace(/\s+/g, ' ');
  }
  return name;
}

/** The words of a form as they are compared, written out: for the few questions that hashes do not answer. */
export function spelledWords(document: NameDocument, { first }: Form): string[] {
  return formWords(usualName(normalForm(nameText(document, first))));
}

/** By type: the distinct forms of the names, in order of first mention. */
export function collectForms(document: NameDocument, names: readonly Found[]): Form[][] {
  const { tokens } = document;
  const forms: Form[][] = taggedTypes.map(() => []);
  const byKey = new Map<number, Form>();
  // Names of equal tokens have the same form: only the first of them is looked at word by word.
  const byTokens = new Map<number, Form>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const { type } = name;
    const hash = ofType(phraseHash(tokens, name.first, name.end), type);
    const known = byTokens.get(hash);
    if (known !== undefined) {
      known.mentions.push(index);
      continue;
    }
    const words = wordsOfName(document, name);
    const key = ofType(words.key, type);
    let form = byKey.get(key);
    if (form === undefined) {
      form = newForm(words, name, index);
      byKey.set(key, form);
      forms[type]!.push(form);
    } else form.mentions.push(index);
    byTokens.set(hash, form);
  }
  return forms;
}

function newForm(words: FormWords, name: Found, index: number): Form {
  const { first, end } = name;
  return {
    key: words.key,
    words: words.words,
    initials: words.initials,
    length: words.length,
    beginning: words.beginning,
    mentions: [index],
    first: { first, end },
  };
}

function ofType(hash: number, type: number): number {
  return (hash + Math.imul(type, 0x9e3779b1)) | 0;
}

function wordsOfName(document: NameDocument, name: Found): FormWords {
  const { tokens } = document;
  const words = mayBeAlias(tokens.hash[name.first]!)
    ? null
    : plainWords(tokens, name.first, name.end);
  return words ?? wordsOf(usualName(normalForm(nameText(document, name))));
}
