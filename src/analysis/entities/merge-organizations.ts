import { acronymsOf, mayBeShort, shortInitials } from './acronym-forms.js';
import type { NameDocument } from './document.js';
import { formSets } from './form-sets.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';

/** Words that a company, club or party may leave off: with and without them it is the same. */
const optional = new Set(
  `inc corp co ltd plc llc llp ag sa nv ab oyj spa gmbh group corporation company companies limited holdings holding bros incorporated
  fc cf afc sc ac fk united party airlines airways air lines motors newspaper magazine news agency university
  foods stores industries international technologies systems bancorp pharmaceuticals communications movement`.split(
    /\s+/,
  ),
);

/** A name that only adds one of these to another is a part of it: `United Nations Security Council`. */
const parts = new Set(
  `council committee commission agency fund command division branch bureau court tribunal programme program organization
  organisation assembly forces force brigade subcommittee caucus wing seals youth women foundation`.split(
    /\s+/,
  ),
);

/** Last words by which a full name is taken up again: `the Court`, `the Bank`. */
const taken = new Set(
  `court council department ministry commission committee bank university party parliament senate agency authority board
  association federation union institute foundation fund bureau office assembly house army navy police society club
  company group school college hospital`.split(/\s+/),
);

const small = new Set('of for in and the at on de &'.split(' '));

/** Shorter wordings of a longer name when the rest adds nothing, acronyms with their long forms, and letters in brackets after a name. */
export function mergeOrganizations(
  forms: readonly Form[],
  document: NameDocument,
  names: readonly Found[],
): number[][] {
  if (forms.length < 2) return forms.map(({ mentions }) => mentions);
  const sets = formSets(forms);
  const byKey = new Map<string, number>();
  const begins = new Map<string, number>();
  for (const [index, { key, words }] of forms.entries()) {
    byKey.set(key, index);
    begins.set(words[0]!, (begins.get(words[0]!) ?? 0) + 1);
  }
  const initials = shortInitials(forms);
  const longer = new Set<number>();
  const heads = new Map<string, number>();
  for (const [index, form] of forms.entries()) {
    for (const key of sameAs(form, initials)) {
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
    takeUp(form, index, heads, sets.join);
  }
  joinBracketed(forms, document, names, sets.join);
  return sets.lists();
}

/** Keys under which the very same name may stand: acronyms, without Inc, without the country before it. */
function sameAs({ words, text }: Form, initials: ReadonlySet<string>): string[] {
  if (words.length < 2) return [];
  const may = mayBeShort(words, initials);
  const keys = may ? acronymsOf(text) : [];
  // At most four words: each costs a copy of the rest, and a "name" of a thousand such words can be written.
  const shortest = Math.max(1, words.length - 4);
  let length = words.length;
  while (length > shortest && optional.has(words[length - 1]!))
    keys.push(words.slice(0, --length).join(' '));
  const country = countryWords(words);
  if (country > 0) {
    keys.push(words.slice(country).join(' '));
    const rest = text.split(/\s+/).slice(country - words.length);
    if (may) for (const acronym of acronymsOf(rest.join(' '))) keys.push(acronym);
  }
  const of = words[0] === 'supreme' ? words.indexOf('of') : 0;
  if (of > 0) keys.push(words.slice(0, of).join(' '));
  return keys;
}

/** How many words before an organization name its country: `US`, `United States`. */
function countryWords(words: readonly string[]): number {
  switch (words[0]) {
    case 'united':
      return words.length > 2 && (words[1] === 'states' || words[1] === 'kingdom') ? 2 : 0;
    case 'us':
    case 'uk':
    case 'british':
    case 'american':
      return 1;
    default:
      return 0;
  }
}

/**
 * Beginnings and ends of a name that may stand for it: `Marvel` for `Marvel Studios`, `Hornets` for `Charlotte Hornets`.
 * Only those that begin as one of the other forms does are made.
 */
function shortOf(words: readonly string[], begins: ReadonlyMap<string, number>): string[] {
  const keys: string[] = [];
  const last = words.length - 1;
  const headed = begins.get(words[0]!)! > 1 && !parts.has(words[last]!);
  for (let cut = 1; cut <= last && cut <= 6; cut++) {
    if (small.has(words[cut - 1]!)) continue;
    if (begins.has(words[cut]!) && !small.has(words[cut]!)) keys.push(words.slice(cut).join(' '));
    if (headed && (words[cut] === 'of' || words.length - cut <= 2))
      keys.push(words.slice(0, cut).join(' '));
  }
  const named = words[1] === 'of' && last > 1 && begins.has(words[2]!);
  if (named && /^(?:university|college|republic|bank)$/.test(words[0]!))
    keys.push(words.slice(2).join(' '));
  return keys;
}

/** `the Court` goes to the court named last before it was first said. */
function takeUp(
  { words }: Form,
  index: number,
  heads: Map<string, number>,
  join: (a: number, b: number) => void,
): void {
  const head = words.at(-1)!;
  const full = heads.get(head);
  if (words.length === 1) {
    if (taken.has(head) && full !== undefined) join(full, index);
    return;
  }
  if (taken.has(head)) heads.set(head, index);
  const before = words[words.indexOf('of') - 1];
  if (before !== undefined && taken.has(before)) heads.set(before, index);
}

/** `Party of Democratic Action (SDA)`: what stands in brackets right after a name, as one word in capitals, is its short form. */
function joinBracketed(
  forms: readonly Form[],
  { tokens }: NameDocument,
  names: readonly Found[],
  join: (a: number, b: number) => void,
): void {
  const { text, start, count } = tokens;
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
    if (/^[\p{Lu}\d.&-]+s?$|\p{Ll}\p{Lu}/u.test(forms[other]!.text)) join(form, other);
  }
}

/** Of every name: the index of its form, -1 for one of another type. */
function formsOfNames(forms: readonly Form[], names: number): Int32Array {
  const formOf = new Int32Array(names).fill(-1);
  for (const [index, { mentions }] of forms.entries()) {
    for (const mention of mentions) formOf[mention] = index;
  }
  return formOf;
}
