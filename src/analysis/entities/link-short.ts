import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import { type Form, spelledWords } from './forms.js';
import type { Found } from './found.js';
import { genderOf } from './gender.js';
import { mostCandidates, nameParts, type PeopleByPart, type Person } from './person-names.js';

/** A one-word name and the people it may mean. */
interface Short {
  readonly mention: number;
  readonly candidates: readonly Person[];
}

/** Links the one-word names to the people they mean; those that are part of no full name make a list per form. */
export function linkShort(
  document: NameDocument,
  forms: readonly Form[],
  names: readonly Found[],
  byPart: PeopleByPart,
): number[][] {
  const lists: number[][] = [];
  const alone = new Map<number, number[]>();
  const short: Short[] = [];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    const { mentions } = form;
    const words = nameParts(form.words);
    if (words.length !== 1) continue;
    const candidates = candidatesFor(document, form, byPart);
    if (candidates.length > 0) {
      for (let at = 0; at < mentions.length; at++) {
        const mention = mentions[at]!;
        const fit = whomTitleFits(document, names, mention, words[0]!, candidates);
        short.push({ mention, candidates: fit });
      }
      continue;
    }
    const known = alone.get(words[0]!);
    if (known) for (let at = 0; at < mentions.length; at++) known.push(mentions[at]!);
    else {
      alone.set(words[0]!, mentions);
      lists.push(mentions);
    }
  }
  link(short);
  return lists;
}

/** `Mr Kerr` is not Moira Kerr when there is an Ewan Kerr; alone she may be meant, for the lists know no man of her name, and he may be one. */
function whomTitleFits(
  document: NameDocument,
  names: readonly Found[],
  mention: number,
  word: number,
  candidates: readonly Person[],
): readonly Person[] {
  const { first } = names[mention]!;
  const title = first > 0 ? wordAt(document, first - 1) : 0;
  if (!(title & NameWord.honorific) || candidates.length === 1) return candidates;
  const other =
    title & NameWord.maleTitle ? 'female' : title & NameWord.femaleTitle ? 'male' : null;
  if (other === null) return candidates;
  const fit = candidates.filter(
    (person) => !isLast(person, word) || genderOf(document, names, person.form.mentions) !== other,
  );
  return fit.length > 0 ? fit : candidates;
}

/** Whose last name it is; else whose first name; else any part of the name; else a first name that begins so (`Zach`). */
function candidatesFor(
  document: NameDocument,
  form: Form,
  byPart: PeopleByPart,
): readonly Person[] {
  const word = form.words[0]!;
  const people = byPart.get(word);
  if (people !== undefined) {
    const near = people.length > mostCandidates ? people.slice(0, mostCandidates) : people;
    for (const fits of [isLast, isFirst, isPart]) {
      const found = near.filter((person) => fits(person, word));
      if (found.length > 0) return found;
    }
  }
  if (form.length < 3) return [];
  const begin = byPart.get(form.beginning);
  if (begin === undefined) return [];
  const spelled = spelledWords(document, form)[0]!;
  return begin.slice(0, mostCandidates).filter((person) => {
    const first = spelledWords(document, person.form)[0]!;
    return first.startsWith(spelled) && first !== spelled;
  });
}

function isLast({ words }: Person, word: number): boolean {
  return words[words.length - 1] === word;
}

function isFirst({ words }: Person, word: number): boolean {
  return words[0] === word;
}

function isPart({ words }: Person, word: number): boolean {
  return words.includes(word);
}

/** What is known of a person at the mention looked at: mentions in full and in short before it. */
interface Standing {
  /** Mentions in full, ascending, and how many of them come before. */
  readonly full: readonly number[];
  before: number;
  short: number;
  latestShort: number;
}

/** Gives every short name to one of its candidates, in text order. */
function link(short: Short[]): void {
  short.sort((a, b) => a.mention - b.mention);
  const standings = new Map<Person, Standing>();
  for (const { mention, candidates } of short) {
    const person =
      candidates.length === 1 ? candidates[0]! : mostNamed(candidates, mention, standings);
    const standing = standingOf(person, standings);
    person.mentions.push(mention);
    standing.short++;
    standing.latestShort = mention;
  }
}

function standingOf(person: Person, standings: Map<Person, Standing>): Standing {
  let standing = standings.get(person);
  if (standing === undefined) {
    const full = person.mentions.slice().sort((a, b) => a - b);
    standing = { full, before: 0, short: 0, latestShort: -1 };
    standings.set(person, standing);
  }
  return standing;
}

/** Of people who share the name: the one with most mentions before this one, no relative if another fits, then the latest named. */
function mostNamed(
  people: readonly Person[],
  mention: number,
  standings: Map<Person, Standing>,
): Person {
  let choice = people[0]!;
  let best = -Infinity;
  for (const person of people) {
    const standing = standingOf(person, standings);
    const { full } = standing;
    // Mentions come in text order, so that this goes once over them all.
    while (standing.before < full.length && full[standing.before]! < mention) standing.before++;
    const latestFull = standing.before > 0 ? full[standing.before - 1]! : -1;
    const latest = Math.max(latestFull, standing.latestShort);
    // A short name says twice as much as a full one about whom the next is likely to mean.
    const score =
      (standing.before + 2 * standing.short) * 1000 -
      (person.relative ? 2500 : 0) +
      (latest < 0 ? 0 : 500 - Math.min(499, mention - latest));
    if (score > best) {
      best = score;
      choice = person;
    }
  }
  return choice;
}
