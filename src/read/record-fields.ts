import type { Evidence, RawDate, Warning } from '../article.js';
import { bareTitle } from './bare-title.js';
import type { Known, TextField } from './layout/draft.js';
import { nameList } from './name-list.js';
import { type Field, type Place, placesIn, within } from './record-places.js';

/** A record's fields, ready for the reader of its text. */
export interface RecordFields {
  /** Null when the record has no text field. */
  readonly text: string | null;
  /** Which one it is. */
  readonly textKey: string | null;
  readonly fields: Omit<Known, 'file'> & { readonly id: string | number | null };
}

/** Reads the fields of one record (JSON object, CSV row) from its keys and what they hold. `origin` opens the evidence: `json:date_publish`. */
export function recordFields(
  names: readonly string[],
  values: readonly unknown[],
  origin: string,
): RecordFields {
  const places = placesIn(names);
  const find: Find = (field, read) => findField(places.get(field), values, read);
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
  const found = find('text', filled) ?? find('text', string);
  const text = found?.value;
  const title = read('title');
  const subtitle = read('subtitle');
  const source = read('source');
  return {
    text: text ?? null,
    textKey: found?.key ?? null,
    fields: {
      id: find('id', idOf)?.value ?? null,
      title: title === null ? null : bareTitle(title, source),
      subtitle,
      byline: byline?.value ?? [],
      source,
      section: read('section'),
      url: read('url'),
      language: read('language'),
      rawDates: [...datesOf('published', find, origin), ...datesOf('updated', find, origin)],
      evidence,
      warnings: text === undefined ? [] : truncation(text),
    },
  };
}

/** Looks for a field in one record: its best value and the key that holds it. */
type Find = <Value>(
  field: Field,
  read: (value: unknown) => Value | null,
) => { readonly key: string; readonly value: Value } | null;

function datesOf(role: 'published' | 'updated', find: Find, origin: string): RawDate[] {
  const found = find(role, plain);
  if (found === null) return [];
  const { key, value: raw } = found;
  return [{ role, source: 'metadata', from: `${origin}:${key}`, raw, span: null }];
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
