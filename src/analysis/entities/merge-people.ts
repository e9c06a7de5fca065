import { NameWord } from '../../words/name-words.js';
import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { compatible, nameParts } from './person-names.js';

/** One person: full forms that agree, and the short names linked to them. */
interface Person {
  readonly words: readonly string[];
  /** Indexes of the full names, then of the short ones too. */
  readonly mentions: number[];
  /** Named as somebody's relative at first: bare surnames rarely mean them. */
  readonly relative: boolean;
}

const mostCandidates = 40;

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
  const byPart = new Map<string, Person[]>();
  const full = forms.filter((form) => nameParts(form.words).length > 1);
  for (const form of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const words = nameParts(form.words);
    const near = (byPart.get(words.at(-1)!) ?? []).concat(byPart.get(words[0]!) ?? []);
    const same = near.slice(0, mostCandidates).find((person) => compatible(person.words, words));
    if (same) {
      for (const mention of form.mentions) same.mentions.push(mention);
      continue;
    }
    const first = names[form.mentions[0]!]!.first;
    const relative = first > 0 && (document.words[first - 1]! & NameWord.kin) !== 0;
    const person = { words, mentions: [...form.mentions], relative };
    people.push(person);
    for (const word of new Set([...words, words[0]!.slice(0, 3)])) {
      const known = byPart.get(word);
      if (known) known.push(person);
      else byPart.set(word, [person]);
    }
  }
  return people.map(({ mentions }) => mentions).concat(linkShort(forms, byPart));
}

/** Links the one-word names; those that are part of no full name make a list per form. */
function linkShort(
  forms: readonly Form[],
  byPart: ReadonlyMap<string, readonly Person[]>,
): number[][] {
  const lists: number[][] = [];
  const alone = new Map<string, number[]>();
  const short: { mention: number; candidates: readonly Person[] }[] = [];
  for (const form of forms) {
    const words = nameParts(form.words);
    if (words.length !== 1) continue;
    const candidates = candidatesFor(words[0]!, byPart);
    if (candidates.length > 0) {
      for (const mention of form.mentions) short.push({ mention, candidates });
      continue;
    }
    const known = alone.get(words[0]!);
    if (known) for (const mention of form.mentions) known.push(mention);
    else {
      const list = [...form.mentions];
      alone.set(words[0]!, list);
      lists.push(list);
    }
  }
  short.sort((a, b) => a.mention - b.mention);
  const sofar = new Map<Person, number>();
  for (const { mention, candidates } of short) {
    const person = candidates.length === 1 ? candidates[0]! : mostNamed(candidates, mention, sofar);
    person.mentions.push(mention);
    sofar.set(person, (sofar.get(person) ?? 0) + 1);
  }
  return lists;
}

/** Whose last name it is; else whose first name; else any part of the name; else a first name that begins so (`Zach`). */
function candidatesFor(
  word: string,
  byPart: ReadonlyMap<string, readonly Person[]>,
): readonly Person[] {
  const people = (byPart.get(word) ?? []).slice(0, mostCandidates);
  for (const fits of [
    ({ words }: Person) => words.at(-1) === word,
    ({ words }: Person) => words[0] === word,
    ({ words }: Person) => words.includes(word),
  ]) {
    const found = people.filter(fits);
    if (found.length > 0) return found;
  }
  if (word.length < 3) return [];
  const begin = (byPart.get(word.slice(0, 3)) ?? []).slice(0, mostCandidates);
  return begin.filter(({ words }) => words[0]!.startsWith(word) && words[0] !== word);
}

/** Of people who share the name: the one with most mentions before this one, no relative if another fits, then the latest named. */
function mostNamed(
  people: readonly Person[],
  mention: number,
  sofar: ReadonlyMap<Person, number>,
): Person {
  let choice = people[0]!;
  let best = -Infinity;
  for (const person of people) {
    let before = sofar.get(person) ?? 0;
    let latest = -1;
    for (const other of person.mentions) {
      if (other >= mention) continue;
      before++;
      latest = Math.max(latest, other);
    }
    const score =
      before * 1000 -
      (person.relative ? 2500 : 0) +
      (latest < 0 ? 0 : 500 - Math.min(499, mention - latest));
    if (score > best) {
      best = score;
      choice = person;
    }
  }
  return choice;
}
