import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { isRelative } from './is-relative.js';
import { joinAliases } from './join-aliases.js';
import { linkShort } from './link-short.js';
import {
  agree,
  areGenerations,
  type FullName,
  mostCandidates,
  nameParts,
  type PeopleByPart,
  type Person,
  spelledParts,
} from './person-names.js';

/**
 * Full names first: forms that agree are one person. Then every short name goes, mention by mention, to the person it is part of:
 * of several the one named most often so far. So two relatives stay two.
 */
export function mergePeople(
  forms: readonly Form[],
  document: NameDocument,
  names: readonly Found[],
): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const people: Person[] = [];
  const byPart = new Map<number, Person[]>();
  const ordered = longestFirst(forms);
  for (let index = 0; index < ordered.length; index++) {
    const form = ordered[index]!;
    const words = nameParts(form.words);
    if (words.length < 2) continue;
    const same = findSame(document, form, words, byPart);
    if (same) {
      for (let at = 0; at < form.mentions.length; at++) same.mentions.push(form.mentions[at]!);
      continue;
    }
    const relative = isRelative(document, names, form.mentions[0]!);
    const person = { form, words, spelled: null, mentions: form.mentions.slice(), relative };
    people.push(person);
    addTo(byPart, form.beginning, person);
    for (let at = 0; at < words.length; at++) addTo(byPart, words[at]!, person);
  }
  const lists = people.map(({ mentions }) => mentions);
  return joinAliases(document, names, lists.concat(linkShort(document, forms, names, byPart)));
}

/** The forms in order of length, the longest first; of one length as they come. */
function longestFirst(forms: readonly Form[]): readonly Form[] {
  const isLonger = (form: Form, index: number): boolean =>
    index > 0 && form.words.length > forms[index - 1]!.words.length;
  return forms.some(isLonger) ? [...forms].sort((a, b) => b.words.length - a.words.length) : forms;
}

/** Each person once under each part, however often the word is in the name. */
function addTo(byPart: Map<number, Person[]>, part: number, person: Person): void {
  const known = byPart.get(part);
  if (known === undefined) byPart.set(part, [person]);
  else if (known[known.length - 1] !== person) known.push(person);
}

/** A person of that last name or that first name whose name this may be. */
function findSame(
  document: NameDocument,
  form: Form,
  words: readonly number[],
  byPart: PeopleByPart,
): Person | null {
  const candidate = { form, words, spelled: null };
  let left = mostCandidates;
  for (const part of [words[words.length - 1]!, words[0]!]) {
    const near = byPart.get(part);
    if (near === undefined) continue;
    for (let at = 0; at < near.length && left > 0; at++, left--)
      if (areCompatible(document, near[at]!, candidate)) return near[at]!;
  }
  return null;
}

/**
 * May these two full names be one person? The last names must be equal and the first names equal, an initial of each other, or one
 * the short form of the other (`Zach`, `Zachary`); middle names may be left out. Or one is the beginning of the other.
 */
function areCompatible(document: NameDocument, a: FullName, b: FullName): boolean {
  if (areGenerations(a.form.words, b.form.words)) return false;
  const [long, short] = b.words.length > a.words.length ? [b, a] : [a, b];
  const last = long.words.length - 1;
  if (long.words[last] !== short.words[short.words.length - 1])
    return (
      short.words.length < long.words.length &&
      short.words.every((word, index) => long.words[index] === word)
    );
  for (let at = 0; at < last; at++) if (long.words[at] === short.words[0]) return true;
  const first = spelledParts(document, short)[0]!;
  const parts = spelledParts(document, long);
  // `K. Vasan Rao` may be K. Rao, but is not Kamala Rao.
  const isNamed = parts[0]!.length === 1 && parts.length > 2 && parts[1]!.length > 1;
  const from = isNamed && first.length > 1 ? 1 : 0;
  for (let at = from; at < parts.length - 1; at++) if (agree(parts[at]!, first)) return true;
  return false;
}
