import { commonest } from './commonest.js';
import { isAcronym, nameKey, withoutInitials } from './name-key.js';
import { increase, type NameCount } from './tally.js';

/** Key of a name → key of the name that it is a form of. Names that stand for themselves are absent. */
export type Joins = ReadonlyMap<string, string>;

/** How many of the stories that spell an acronym out must mean the same name by it. */
const agreement = 0.8;

/**
 * What names mean the same across stories. A surname alone is never joined: who "Smith" is, only its own story knows.
 * 1. Acronyms: "EU" joins "European Union" when stories that have both agree on it.
 * 2. Middle initials: "Ann B. Smith" joins "Ann Smith" unless the corpus has an Ann C. Smith too.
 * 3. One word, several types: a place that a few stories took for an organization (persons are left alone).
 */
export function joinNames(names: ReadonlyMap<string, NameCount>): Joins {
  const joins = new Map<string, string>();
  joinAcronyms(names, joins);
  joinInitials(names, joins);
  joinTypes(names, joins);
  return joins;
}

function joinAcronyms(names: ReadonlyMap<string, NameCount>, joins: Map<string, string>): void {
  const meanings = new Map<string, Map<string, number>>();
  for (const [key, count] of names) {
    if (count.type === 'person') continue;
    const full = commonest(count.names);
    for (const [form, stories] of count.forms) {
      if (!isAcronym(form, full)) continue;
      const acronym = `${count.type}:${nameKey(form)}`;
      const known = meanings.get(acronym) ?? new Map<string, number>();
      increase(known, key, stories);
      meanings.set(acronym, known);
    }
  }
  for (const [acronym, keys] of meanings) {
    if (!names.has(acronym)) continue;
    const best = commonest(keys);
    const all = [...keys.values()].reduce((sum, stories) => sum + stories, 0);
    if (keys.get(best)! >= agreement * all) joins.set(acronym, best);
  }
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
