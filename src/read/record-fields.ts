import type { Evidence, RawDate, Warning } from '../article.js';
import type { Known, TextField } from './layout/draft.js';

/** Keys that exports of other tools use for a field, best first; "a.b" is a key inside an object. */
const aliases: Readonly<
  Record<TextField | 'text' | 'byline' | 'published' | 'updated' | 'id', string>
> = {
  text: 'text body content content.rendered maintext raw_text raw-text article body_text bodyText article_text articleBody full_text fulltext story',
  title: 'title title.rendered headline article_title heading',
  subtitle:
    'subtitle description excerpt excerpt.rendered meta_description summary abstract standfirst',
  byline: 'byline authors author by creator writer',
  source:
    'source source.name source_domain publication publisher publisher.name sitename site_name hostname meta_site_name copyrightholder outlet newspaper source_name provider site',
  section: 'section category articleSection news_desk',
  url: 'url canonical_link link web_url uri source_url',
  language: 'language meta_lang lang inLanguage',
  published:
    'date date_publish publish_date publishedAt published published_at pubDate pub_date datePublished firstcreated firstCreated publication_date published_date publishDate date_published timestamp',
  updated:
    'date_modify updated lastmod updated_at modified dateModified versioncreated versionCreated last_modified',
  id: 'id _id uuid guid doc_id article_id',
};

type Field = keyof typeof aliases;

/** What a key may hold: a field, or in an object the value of its `inner` key. */
interface Use {
  readonly field: Field;
  /** As in `aliases`, and its place there: the first is the best. */
  readonly name: string;
  readonly rank: number;
  readonly inner: string | null;
}

/** A use of the key that is the `at`-th of a record. */
interface Place extends Use {
  readonly at: number;
}

/** Of every field that a record may hold: where, best first. */
type Places = ReadonlyMap<Field, readonly Place[]>;

/** A record's fields, ready for the reader of its text. */
export interface RecordFields {
  /** Null when the record has no text field. */
  readonly text: string | null;
  readonly fields: Omit<Known, 'file'> & { readonly id: string | number | null };
}

/** Reads the fields of one record (JSON object, CSV row) from its keys and what they hold. `origin` opens the evidence: `json:date_publish`. */
export function recordFields(
  names: readonly string[],
  values: readonly unknown[],
  origin: string,
): RecordFields {
  const places = placesIn(names);
  const find = <Value>(field: Field, read: (value: unknown) => Value | null) =>
    findField(places.get(field), values, read);
  const evidence = new Map<string, Evidence>();
  const keep = (field: string, key: string, raw: string) => {
    evidence.set(field, { from: `${origin}:${key}`, raw, span: null });
  };
  const read = (field: TextField): string | null => {
    const found = find(field, plain);
    if (found === null) return null;
    keep(field, found.key, found.value);
    return found.value;
  };
  const byline = find('byline', namesOf);
  if (byline) keep('byline', byline.key, byline.value.join('; '));
  const rawDates = (['published', 'updated'] as const).flatMap((role): RawDate[] => {
    const found = find(role, plain);
    return found
      ? [{ role, source: 'metadata', from: `${origin}:${found.key}`, raw: found.value, span: null }]
      : [];
  });
  const text = (find('text', filled) ?? find('text', string))?.value;
  return {
    text: text ?? null,
    fields: {
      id: find('id', idOf)?.value ?? null,
      title: read('title'),
      subtitle: read('subtitle'),
      byline: byline?.value ?? [],
      source: read('source'),
      section: read('section'),
      url: read('url'),
      language: read('language'),
      rawDates,
      evidence,
      warnings: text === undefined ? [] : truncation(text),
    },
  };
}

/** How many of the article fields the names of columns stand for: tells a table of articles from any other. */
export function aliasScore(names: readonly string[]): number {
  return findPlaces(names.map(columnKey)).size;
}

/** The key that the name of a column stands for: those count in any case. */
export function columnKey(name: string): string {
  columnKeys ??= new Map([...usesOfKeys().keys()].map((key) => [key.toLowerCase(), key]));
  return columnKeys.get(name.toLowerCase()) ?? name;
}

let columnKeys: Map<string, string> | null = null;
let uses: Map<string, Use[]> | null = null;

function usesOfKeys(): ReadonlyMap<string, readonly Use[]> {
  if (uses !== null) return uses;
  uses = new Map();
  for (const [field, list] of Object.entries(aliases)) {
    for (const [rank, name] of list.split(' ').entries()) {
      const [key, inner = null] = name.split('.');
      const use = { field: field as Field, name, rank, inner };
      addTo(uses, key!, use);
    }
  }
  return uses;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Of the record before: those of one file mostly have the same keys. */
let last: { readonly names: readonly string[]; readonly places: Places } | null = null;

function placesIn(names: readonly string[]): Places {
  if (last === null || !areEqual(names, last.names)) last = { names, places: findPlaces(names) };
  return last.places;
}

function areEqual(names: readonly string[], others: readonly string[]): boolean {
  if (names === others) return true;
  return names.length === others.length && names.every((name, at) => name === others[at]);
}

function findPlaces(names: readonly string[]): Places {
  const places = new Map<Field, Place[]>();
  for (let at = 0; at < names.length; at++) {
    for (const use of usesOfKeys().get(names[at]!) ?? []) addTo(places, use.field, { ...use, at });
  }
  for (const list of places.values()) list.sort((a, b) => a.rank - b.rank);
  return places;
}

/** What `read` makes of the best value; those that it answers with null are passed over. */
function findField<Value>(
  places: readonly Place[] | undefined,
  values: readonly unknown[],
  read: (value: unknown) => Value | null,
): { readonly key: string; readonly value: Value } | null {
  if (places === undefined) return null;
  for (const { name, inner, at } of places) {
    const held = values[at];
    if (held === undefined) continue;
    const value = read(inner === null ? held : within(held, inner));
    if (value !== null) return { key: name, value };
  }
  return null;
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : null;
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A string that holds more than white space. */
function filled(value: unknown): string | null {
  return typeof value === 'string' && /\S/.test(value) ? value : null;
}

/** A string or number as text; the first of an array; `{"$date": …}` of a database's export; null for anything else. */
function plain(value: unknown): string | null {
  const held = within(value, '$date') ?? value;
  const first = Array.isArray(held) ? held[0] : (within(held, '$numberLong') ?? held);
  if (typeof first === 'string') return first.trim() || null;
  return typeof first === 'number' ? String(first) : null;
}

function idOf(value: unknown): string | number | null {
  // JSON has no word for what a number beyond all measure becomes.
  const isId = typeof value === 'string' ? value !== '' : Number.isFinite(value);
  return isId ? (value as string | number) : null;
}

function namesOf(value: unknown): string[] | null {
  const names = nameList(value);
  return names.length > 0 ? names : null;
}

/** `["A", "B"]`, `"A; B"`, `"By A and B"`, `[{"name": "A"}]` → names. */
export function nameList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const names = list.flatMap((item) => {
    const name =
      typeof item === 'string' ? item : (within(item, 'name') ?? within(item, 'literal'));
    return typeof name === 'string' ? splitNames(name) : [];
  });
  return [...new Set(names)];
}

function splitNames(list: string): string[] {
  const bare = list.trim().replace(/^(?:by|von|par|por)[\s:]+/i, '');
  const byMark = bare.includes(';') ? bare.split(';') : bare.split(/,\s|\s(?:and|und|et|&)\s/);
  const isInverted = !bare.includes(';') && /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’.-]+$/u.test(bare);
  return (isInverted ? [bare] : byMark)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:https?:|www\.)/.test(name));
}

/** "… [+2764 chars]": the text was cut where it was exported. */
function truncation(text: string): Warning[] {
  return /\[\+\d{1,9} chars\]\s{0,9}$/.test(text.slice(-40))
    ? [
        {
          code: 'truncated-content',
          message: 'the source gives only the beginning of the text',
          span: null,
        },
      ]
    : [];
}
