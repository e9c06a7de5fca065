import { isAcronym, nameKey, withoutInitials } from './name-key.js';
import { extend, increase, type NameCount, type SpeakerCount, type Tally } from './tally.js';

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

/** Applies the joins to a tally's names and speakers; the tally itself stays as it is and may go on growing. */
export function joined(tally: Tally, joins: Joins): Pick<Tally, 'names' | 'speakers'> {
  return {
    names: mergeAll(tally.names, joins, (into, from) => {
      into.mentions += from.mentions;
      for (const [form, stories] of from.forms) increase(into.forms, form, stories);
    }),
    speakers: mergeAll<SpeakerCount>(tally.speakers, joins, (into, from) => {
      into.quotes += from.quotes;
      into.words += from.words;
      for (const [cue, quotes] of from.cues) increase(into.cues, cue, quotes);
    }),
  };
}

function mergeAll<Count extends NameCount | SpeakerCount>(
  counts: ReadonlyMap<string, Count>,
  joins: Joins,
  add: (into: Count, from: Count) => void,
): Map<string, Count> {
  const merged = new Map<string, Count>();
  for (const [key, count] of counts) {
    const target = targetOf(key, joins);
    if (target === key) merged.set(key, copyOf(count));
  }
  for (const [key, count] of counts) {
    const target = targetOf(key, joins);
    if (target === key) continue;
    const into = merged.get(target);
    if (!into) {
      merged.set(target, copyOf(count));
      continue;
    }
    add(into, count);
    into.stories += count.stories;
    for (const [name, stories] of count.names) increase(into.names, name, stories);
    extend(into, count.first);
    extend(into, count.last);
  }
  return merged;
}

/** Joins may chain (a wrong type of an acronym): followed a few steps, never round in circles. */
function targetOf(key: string, joins: Joins): string {
  let at = key;
  for (let step = 0; step < 4; step++) {
    const next = joins.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function copyOf<Count extends NameCount | SpeakerCount>(count: Count): Count {
  const copy = { ...count, names: new Map(count.names) };
  if ('forms' in copy) return { ...copy, forms: new Map(copy.forms) };
  return { ...copy, cues: new Map(copy.cues) };
}

/** The text with the highest count; of equals one that is not in capitals, then the longest, then the first by code unit. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [text, count] of counts) {
    if (count < most || (count === most && !isBetter(text, best))) continue;
    best = text;
    most = count;
  }
  return best;
}

function isBetter(text: string, than: string): boolean {
  const shouts = text === text.toUpperCase();
  if (shouts !== (than === than.toUpperCase())) return !shouts;
  return text.length > than.length || (text.length === than.length && text < than);
}
