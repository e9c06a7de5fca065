import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { compatible, nameParts } from './person-names.js';

/** One person: forms of two words and more that agree, and the short names linked to them. */
interface Person {
  readonly words: readonly string[];
  readonly mentions: number[];
}

/**
 * Full names first: forms with the same last name and agreeing first names are one person. Then every short name goes, mention by
 * mention, to the person it is part of: the one named last before it, or the first one named after it. So two relatives stay two.
 */
export function mergePeople(
  forms: readonly Form[],
  _document: NameDocument,
  names: readonly Found[],
): number[][] {
  const people: Person[] = [];
  const byPart = new Map<string, Set<Person>>();
  const full = forms.filter((form) => nameParts(form.words).length > 1);
  for (const form of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const words = nameParts(form.words);
    const last = words.at(-1)!;
    const same = [...(byPart.get(last) ?? [])].filter((person) => compatible(person.words, words));
    const person = same[0] ?? { words, mentions: [] };
    for (const mention of form.mentions) person.mentions.push(mention);
    if (same.length > 0) continue;
    people.push(person);
    for (const word of words) {
      const known = byPart.get(word);
      if (known) known.add(person);
      else byPart.set(word, new Set([person]));
    }
  }
  const owner = new Map<number, Person>();
  for (const person of people) for (const mention of person.mentions) owner.set(mention, person);
  const lists = people.map((person) => person.mentions);
  for (const form of forms) {
    const words = nameParts(form.words);
    if (words.length !== 1) continue;
    const candidates = strongest(words[0]!, [...(byPart.get(words[0]!) ?? [])]);
    if (candidates.length === 0) {
      lists.push(form.mentions);
      continue;
    }
    for (const mention of form.mentions) nearest(candidates, mention, names).mentions.push(mention);
  }
  return lists;
}

/** A last name counts more than a first name, a first name more than a middle one. */
function strongest(word: string, people: readonly Person[]): readonly Person[] {
  const rank = ({ words }: Person): number =>
    words.at(-1) === word ? 0 : words[0] === word ? 1 : 2;
  const best = people.reduce((least, person) => Math.min(least, rank(person)), 3);
  return people.filter((person) => rank(person) === best);
}

function nearest(people: readonly Person[], mention: number, _names: readonly Found[]): Person {
  let choice = people[0]!;
  let distance = Infinity;
  for (const person of people) {
    for (const other of person.mentions) {
      const away = other < mention ? mention - other : (other - mention) * 1000;
      if (away < distance) {
        distance = away;
        choice = person;
      }
    }
  }
  return choice;
}
