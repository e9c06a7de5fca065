import { wordHash } from '../../language/hash.js';
import { acronymKeys, type ShortForms } from './acronym-forms.js';
import type { NameDocument } from './document.js';
import { keyOf } from './form-words.js';
import type { Form } from './forms.js';
import { hashSet } from './hash-set.js';

/** Words that a company, club or party may leave off: with and without them it is the same. */
const isOptional = hashSet(
  `inc corp co com ltd plc llc llp ag sa nv ab oyj spa gmbh group corporation company companies limited holdings holding bros incorporated
  fc cf afc sc ac fk united party airlines airways air lines motors newspaper magazine news agency university
  foods stores industries international technologies systems bancorp pharmaceuticals communications movement`,
);

/** A name that only adds one of these to another is a part of it: `United Nations Security Council`. */
const isPart = hashSet(
  `council committee commission agency fund command division branch bureau court tribunal programme program organization
  organisation assembly cricket rugby tourism police forces force brigade subcommittee caucus wing seals youth women foundation`,
);

const isSmall = hashSet('of for in and the at on de &');

/** What is named by what comes after its `of`. */
const isNamedAfter = hashSet('university college republic bank');
const isCountry = hashSet('us uk british american');
const isState = hashSet('states kingdom');
const of = wordHash('of');
const united = wordHash('united');
const supreme = wordHash('supreme');

/** Keys under which the very same name may stand: acronyms, without Inc, without the country before it. */
export function sameAs(document: NameDocument, form: Form, shorts: ShortForms): number[] {
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
export function shortOf(words: readonly number[], begins: ReadonlyMap<number, number>): number[] {
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
