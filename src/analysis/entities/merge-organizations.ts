import { wordHash } from '../../language/hash.js';
import { acronymKeys, type ShortForms, shortForms } from './acronym-forms.js';
import type { NameDocument } from './document.js';
import { formSets } from './form-sets.js';
import { keyOf } from './form-words.js';
import { type Form, nameText } from './forms.js';
import type { Found } from './found.js';
import { hashSet } from './hash-set.js';

/** Words that a company, club or party may leave off: with and without them it is the same. */
const isOptional = hashSet(
  `inc corp co ltd plc llc llp ag sa nv ab oyj spa gmbh group corporation company companies limited holdings holding bros incorporated
  fc cf afc sc ac fk united party airlines airways air lines motors newspaper magazine news agency university
  foods stores industries international technologies systems bancorp pharmaceuticals communications movement`,
);

/** A name that only adds one of these to another is a part of it: `United Nations Security Council`. */
const isPart = hashSet(
  `council committee commission agency fund command division branch bureau court tribunal programme program organization
  organisation assembly forces force brigade subcommittee caucus wing seals youth women foundation`,
);

/** Last words by which a full name is taken up again: `the Court`, `the Bank`. */
const isTaken = hashSet(
  `court council department ministry commission committee bank university party parliament senate agency authority board
  association federation union institute foundation fund bureau office assembly house army navy police society club
  company group school college hospital`,
);

const isSmall = hashSet('of for in and the at on de &');
/** What is named by what comes after its `of`. */
const isNamedAfter = hashSet('university college republic bank');
const isCountry = hashSet('us uk british american');
const isState = hashSet('states kingdom');

const of = wordHash('of');
const united = wordHash('united');
const supreme = wordHash('supreme');

/** Shorter wordings of a longer name when the rest adds nothing, acronyms with their long forms, and letters in brackets after a name. */
export function mergeOrganizations(
  forms: readonly Form[],
  document: NameDocument,
  names: readonly Found[],
): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const byKey = new Map<number, number>();
  const begins = new Map<number, number>();
  for (let index = 0; index < forms.length; index++) {
    const { key, words } = forms[index]!;
    byKey.set(key, index);
    begins.set(words[0]!, (begins.get(words[0]!) ?? 0) + 1);
  }
  const shorts = shortForms(forms);
  const longer = new Set<number>();
  const heads = new Map<number, number>();
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    if (form.words.length > 1) {
      for (const key of sameAs(document, form, shorts)) {
        const other = byKey.get(key);
        if (other !== undefined && other !== index) sets.join(other, index);
      }
      for (const key of shortOf(form.words, begins)) {
        const other = byKey.get(key);
        // The first longer name that a short one fits is meant, not every one of them.
        if (other === undefined || other === index || longer.has(other)) continue;
        longer.add(other);
        sets.join(other, index);
      }
    }
    takeUp(form, index, heads, sets.join);
  }
  joinBracketed(forms, document, names, sets.join);
  return sets.lists();
}

/** Keys under which the very same name may stand: acronyms, without Inc, without the country before it. */
function sameAs(document: NameDocument, form: Form, shorts: ShortForms): number[] {
  const { words } = form;
  const keys = acronymKeys(document, form, shorts);
  // At most four words: each costs a walk over the rest, and a "name" of a thousand such words can be written.
  const shortest = Math.max(1, words.length - 4);
  let length = words.length;
  while (length > shortest && isOptional(words[length - 1]!)) keys.push(keyOf(words, 0, --length));
  const country = countryWords(words);
  if (country > 0) {
    keys.push(keyOf(words, country, words.length));
    for (const key of acronymKeys(document, form, shorts, country)) keys.push(key);
  }
  const named = words[0] === supreme ? words.indexOf(of) : 0;
  if (named > 0) keys.push(keyOf(words, 0, named));
  return keys;
}

/** How many words before an organization name its country: `US`, `United States`. */
function countryWords(words: readonly number[]): number {
  if (words[0] === united) return words.length > 2 && isState(words[1]!) ? 2 : 0;
  return isCountry(words[0]!) ? 1 : 0;
}

/**
 * Beginnings and ends of a name that may stand for it: `Marvel` for `Marvel Studios`, `Hornets` for `Charlotte Hornets`.
 * Only those that begin as one of the other forms does are made.
 */
function shortOf(words: readonly number[], begins: ReadonlyMap<number, number>): number[] {
  const keys: number[] = [];
  const last = words.length - 1;
  const headed = begins.get(words[0]!)! > 1 && !isPart(words[last]!);
  for (let cut = 1; cut <= last && cut <= 6; cut++) {
    const begun = begins.has(words[cut]!);
    if ((!begun && !headed) || isSmall(words[cut - 1]!)) continue;
    if (begun && !isSmall(words[cut]!)) keys.push(keyOf(words, cut, last + 1));
    if (headed && (words[cut] === of || words.length - cut <= 2)) keys.push(keyOf(words, 0, cut));
  }
  const named = words[1] === of && last > 1 && begins.has(words[2]!);
  if (named && isNamedAfter(words[0]!)) keys.push(keyOf(words, 2, last + 1));
  return keys;
}

/** `the Court` goes to the court named last before it was first said. */
function takeUp(
  { words }: Form,
  index: number,
  heads: Map<number, number>,
  join: (a: number, b: number) => void,
): void {
  const head = words[words.length - 1]!;
  const taken = isTaken(head);
  if (words.length === 1) {
    const full = taken ? heads.get(head) : undefined;
    if (full !== undefined) join(full, index);
    return;
  }
  if (taken) heads.set(head, index);
  const before = words[words.indexOf(of) - 1];
  if (before !== undefined && isTaken(before)) heads.set(before, index);
}

/** `Party of Democratic Action (SDA)`: what stands in brackets right after a name, as one word in capitals, is its short form. */
function joinBracketed(
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
