import { commonest } from './commonest.js';
import { isAcronym, isSurname, nameKey, sharesWord, withoutInitials } from './name-key.js';
import { increase, type NameCount } from './tally.js';

/** Key of a name → key of the name that it is a form of. Names that stand for themselves are absent. */
export type Joins = ReadonlyMap<string, string>;

/** What a short form needs to stand for a name: so many of the stories that have both must mean that name by it. */
interface Agreement {
  readonly share: number;
  readonly stories: number;
}

const ofAcronyms: Agreement = { share: 0.8, stories: 1 };
/** "America" and "GOP" share no letter with the whole name: one story may be wrong. */
const ofAliases: Agreement = { share: 0.9, stories: 3 };
/** Who "Smith" is, mostly only its own story knows. */
const ofSurnames: Agreement = { share: 0.9, stories: 10 };
/** Where nobody else is called so in more than one story: those are mostly names cut wrong ("Former Obama"). */
const ofLoneSurnames: Agreement = { share: 0.85, stories: 10 };

/**
 * What names mean the same across stories.
 * 1. Middle initials: "Ann B. Smith" joins "Ann Smith" unless the corpus has an Ann C. Smith too.
 * 2. Other names of places and bodies: "America" joins "United States" when three stories and more that have both agree on it.
 * 3. Acronyms: "EU" joins "European Union", one story is enough.
 * 4. Surnames alone: the same, but only where ten stories and more agree all but unanimously ("Obama").
 * 5. One word, several types: a place that a few stories took for an organization (persons are left alone).
 */
export function joinNames(names: ReadonlyMap<string, NameCount>): Joins {
  const joins = new Map<string, string>();
  joinInitials(names, joins);
  joinForms(names, joins, { isForm: isAlias, agreement: () => ofAliases });
  joinForms(names, joins, { isForm: isShort, agreement: agreementOnShort });
  joinTypes(names, joins);
  return joins;
}

type FormTest = (form: string, full: string, type: NameCount['type']) => boolean;

/** Forms of one sort: which are, and how far the stories must agree on what a key of one stands for. */
interface FormSort {
  readonly isForm: FormTest;
  readonly agreement: (short: string, keys: ReadonlyMap<string, number>, best: string) => Agreement;
}

const isShort: FormTest = (form, full, type) =>
  type === 'person' ? isSurname(form, full) : isAcronym(form, full);

/** "GOP" of the Republican Party, "Democratic" of the Democrats; not "White" of the White House. */
const isAlias: FormTest = (form, full, type) =>
  type !== 'person' && !isAcronym(form, full) && !sharesWord(form, full);

/** Forms that stand alone in some stories, by what they stand for in those that have the whole name as well. */
function joinForms(
  names: ReadonlyMap<string, NameCount>,
  joins: Map<string, string>,
  { isForm, agreement }: FormSort,
): void {
  const meanings = new Map<string, Map<string, number>>();
  for (const [key, count] of names) {
    const full = commonest(count.names);
    for (const [form, stories] of count.forms) {
      if (!isForm(form, full, count.type)) continue;
      const short = `${count.type}:${nameKey(form)}`;
      const known = meanings.get(short) ?? new Map<string, number>();
      increase(known, joins.get(key) ?? key, stories);
      meanings.set(short, known);
    }
  }
  for (const [short, keys] of meanings) {
    if (!names.has(short) || joins.has(short)) continue;
    const best = commonest(keys);
    if (joins.get(best) === short) continue;
    const all = [...keys.values()].reduce((sum, stories) => sum + stories, 0);
    const { share, stories } = agreement(short, keys, best);
    if (all >= stories && keys.get(best)! >= share * all) joins.set(short, best);
  }
}

function agreementOnShort(
  short: string,
  keys: ReadonlyMap<string, number>,
  best: string,
): Agreement {
  if (!short.startsWith('person:')) return ofAcronyms;
  for (const [key, stories] of keys) if (key !== best && stories > 1) return ofSurnames;
  return ofLoneSurnames;
}

function joinInitials(names: ReadonlyMap<string, NameCount>, joins: Map<string, string>): void {
  const byShort = new Map<string, string[]>();
  for (const key of names.keys()) {
    if (!key.startsWith('person:')) continue;
    const short = withoutInitials(key.slice('person:'.length));
    if (short === null) continue;
    const full = byShort.get(`person:${short}`) ?? [];
    full.push(key);
    byShort.set(`person:${short}`, full);
  }
  for (const [short, full] of byShort) {
    if (names.has(short) && full.length === 1) joins.set(full[0]!, short);
  }
}

/** The rarer reading gives way when the other has five times as many stories. */
function joinTypes(names: ReadonlyMap<string, NameCount>, joins: Map<string, string>): void {
  const byName = new Map<string, string[]>();
  for (const [key, count] of names) {
    if (count.type === 'person' || count.type === 'group') continue;
    const name = key.slice(key.indexOf(':') + 1);
    const keys = byName.get(name) ?? [];
    keys.push(key);
    byName.set(name, keys);
  }
  const stories = (key: string) => names.get(key)!.stories;
  for (const keys of byName.values()) {
    keys.sort((a, b) => stories(b) - stories(a));
    const main = keys[0]!;
    for (const other of keys.slice(1)) {
      if (!joins.has(other) && stories(main) >= 5 * stories(other)) joins.set(other, main);
    }
  }
}
