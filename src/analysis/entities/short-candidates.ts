import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Gender } from './entity.js';
import { type Form, spelledWords } from './forms.js';
import type { Found } from './found.js';
import { genderOf } from './gender.js';
import { mostCandidates, nameParts, type PeopleByPart, type Person } from './person-names.js';

/**
 * Whom of the candidates each title before a form's mentions may mean, by the sex that it tells. Worked out once for each: a mention asks for the
 * titles of all the others.
 */
export function candidatesByTitle(
  document: NameDocument,
  names: readonly Found[],
  form: Form,
  candidates: readonly Person[],
): (mention: number) => readonly Person[] {
  const known = new Map<Gender, readonly Person[]>();
  return (mention) => {
    const title = titleOf(document, names[mention]!);
    if (title === null) return candidates;
    const fit = known.get(title) ?? whomTitleFits(document, names, title, form, candidates);
    known.set(title, fit);
    return fit;
  };
}

/**
 * `Mr Kerr` is not Moira Kerr when there is an Ewan Kerr; alone she may be meant, for the lists know no man of her name, and he may be one. Where she is
 * called `Mrs Kerr` elsewhere, or where nobody of several fits, none of them is.
 */
function whomTitleFits(
  document: NameDocument,
  names: readonly Found[],
  title: Gender,
  { words, mentions }: Form,
  candidates: readonly Person[],
): readonly Person[] {
  const [word] = nameParts(words);
  const fit = candidates.filter((person) => {
    const gender = isLast(person, word!) ? genderOf(document, names, person.form.mentions) : null;
    return gender === null || gender === title;
  });
  if (fit.length > 0) return fit;
  const other = title === 'male' ? 'female' : 'male';
  const called = (at: number) => titleOf(document, names[at]!) === other;
  const several = candidates.length > 1;
  return several || mentions.some(called) || candidates[0]!.mentions.some(called) ? [] : candidates;
}

/** The sex that a title right before the name tells. */
function titleOf(document: NameDocument, { first }: Found): Gender | null {
  const title = first > 0 ? wordAt(document, first - 1) : 0;
  if (!(title & NameWord.honorific)) return null;
  return title & NameWord.maleTitle ? 'male' : title & NameWord.femaleTitle ? 'female' : null;
}

/** Whose last name it is; else whose first name; else any part of the name; else a first name that begins so (`Zach`). */
export function candidatesFor(
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
