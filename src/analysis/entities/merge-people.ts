import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { joinAliases } from './join-aliases.js';
import { linkShort } from './link-short.js';
import {
  agree,
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
    const first = names[form.mentions[0]!]!.first;
    const relative = first > 0 && (wordAt(document, first - 1) & NameWord.kin) !== 0;
    const person = { form, words, mentions: form.mentions.slice(), relative };
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
  let left = mostCandidates;
  for (const part of [words[words.length - 1]!, words[0]!]) {
    const near = byPart.get(part);
    if (near === undefined) continue;
    for (let at = 0; at < near.length && left > 0; at++, left--)
      if (areCompatible(document, near[at]!, form, words)) return near[at]!;
  }
  return null;
}

/**
 * May these two full names be one person? The last names must be equal and the first names equal, an initial of each other, or one
 * the short form of the other (`Zach`, `Zachary`); middle names may be left out. Or one is the beginning of the other.
 */
function areCompatible(
  document: NameDocument,
  person: Person,
  form: Form,
  words: readonly number[],
): boolean {
  const isLonger = words.length > person.words.length;
  const long = isLonger ? words : person.words;
  const short = isLonger ? person.words : words;
  if (long[long.length - 1] !== short[short.length - 1])
    return short.length < long.length && short.every((word, index) => long[index] === word);
  for (let at = 0; at < long.length - 1; at++) if (long[at] === short[0]) return true;
  const first = spelledParts(document, isLonger ? person.form : form)[0]!;
  return spelledParts(document, isLonger ? form : person.form)
    .slice(0, -1)
    .some((word) => agree(word, first));
}
