import type { Evidence, RawDate, Warning } from '../article.js';
import type { Known, TextField } from './layout/draft.js';

/** Keys that exports of other tools use for a field, best first; "a.b" is a key inside an object. */
const aliases: Readonly<
  Record<TextField | 'text' | 'byline' | 'published' | 'updated' | 'id', string>
> = {
  text: 'text body content maintext raw_text raw-text article body_text bodyText article_text articleBody full_text fulltext story',
  title: 'title headline article_title heading',
  subtitle: 'subtitle description excerpt meta_description summary abstract standfirst',
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

type Fields = keyof typeof aliases;
let keys: Map<Fields, readonly string[]> | null = null;
let fieldsOf: Map<Fields, ReadonlySet<string>> | null = null;

/** A record's fields, ready for the reader of its text. */
export interface RecordFields {
  /** Null when the record has no text field. */
  readonly text: string | null;
  readonly known: Known;
}

/** Reads the fields of one record (JSON object, CSV row). `origin` opens the evidence: `json:date_publish`. */
export function recordFields(
  record: ReadonlyMap<string, unknown>,
  file: string,
  origin: string,
): RecordFields {
  const evidence = new Map<string, Evidence>();
  const find = (field: Fields) => findField(record, field);
  const read = (field: TextField): string | null => {
    const found = find(field);
    const value = found && plain(found.value);
    if (!found || !value) return null;
    evidence.set(field, { from: `${origin}:${found.key}`, raw: value, span: null });
    return value;
  };
  const text = find('text');
  const names = find('byline');
  const byline = names ? nameList(names.value) : [];
  if (names && byline.length > 0)
    evidence.set('byline', { from: `${origin}:${names.key}`, raw: byline.join('; '), span: null });
  const rawDates = (['published', 'updated'] as const).flatMap((role): RawDate[] => {
    const found = find(role);
    const raw = found && plain(found.value);
    return raw
      ? [{ role, source: 'metadata', from: `${origin}:${found.key}`, raw, span: null }]
      : [];
  });
  const body = text && typeof text.value === 'string' ? text.value : null;
  return {
    text: body,
    known: {
      file,
      id: idOf(find('id')?.value),
      title: read('title'),
      subtitle: read('subtitle'),
      byline,
      source: read('source'),
      section: read('section'),
      url: read('url'),
      language: read('language'),
      rawDates,
      evidence,
      warnings: body === null ? [] : truncation(body),
    },
  };
}

/** How many of the article fields a set of keys has: tells an article record from any other JSON or CSV. */
export function aliasScore(names: Iterable<string>): number {
  fieldsOf ??= new Map(
    [...keyLists()].map(([field, list]) => [field, new Set(list.map((key) => key.toLowerCase()))]),
  );
  const given = [...names].map((name) => name.toLowerCase());
  let score = 0;
  for (const known of fieldsOf.values()) if (given.some((name) => known.has(name))) score++;
  return score;
}

function keyLists(): Map<Fields, readonly string[]> {
  keys ??= new Map(
    Object.entries(aliases).map(([field, list]) => [field as Fields, list.split(' ')]),
  );
  return keys;
}

function findField(
  record: ReadonlyMap<string, unknown>,
  field: Fields,
): { key: string; value: unknown } | null {
  for (const key of keyLists().get(field)!) {
    const dot = key.indexOf('.');
    const value =
      dot < 0 ? record.get(key) : inner(record.get(key.slice(0, dot)), key.slice(dot + 1));
    const isGiven = typeof value === 'string' ? value !== '' || field === 'text' : value != null;
    if (isGiven && (field !== 'source' || plain(value) !== null)) return { key, value };
  }
  return null;
}

function inner(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A string or number as text; the first of an array; null for anything else. */
function plain(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  return typeof first === 'number' && Number.isFinite(first) ? String(first) : null;
}

function idOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** `["A", "B"]`, `"A; B"`, `"By A and B"`, `[{"name": "A"}]` → names. */
export function nameList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const names = list.flatMap((item) => {
    const name = typeof item === 'string' ? item : (inner(item, 'name') ?? inner(item, 'literal'));
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
