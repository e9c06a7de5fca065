import { recordKeys } from '../words/record-keys.js';
import { addTo } from './add-to.js';

/** What a record may tell of an article. */
export type Field = keyof typeof recordKeys;

/** What a key may hold: a field, or in an object the value of its `inner` key. */
interface Use {
  readonly field: Field;
  /** As in `recordKeys`, and its place there: the first is the best. */
  readonly name: string;
  readonly rank: number;
  readonly inner: string | null;
}

/** A use of the key that is the `at`-th of a record. */
export interface Place extends Use {
  readonly at: number;
}

/** Of every field that a record may hold: where, best first. */
type Places = ReadonlyMap<Field, readonly Place[]>;

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
  for (const [field, list] of Object.entries(recordKeys)) {
    for (const [rank, name] of list.split(' ').entries()) {
      const [key, inner = null] = name.split('.');
      const use = { field: field as Field, name, rank, inner };
      addTo(uses, key!, use);
    }
  }
  return uses;
}

/** Of the record before: those of one file mostly have the same keys. */
let last: { readonly names: readonly string[]; readonly places: Places } | null = null;

/** Where a record with these keys holds what, kept for the next one. */
export function placesIn(names: readonly string[]): Places {
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

/** The value of a key of an object; null when it is no object or has no such key. */
export function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : null;
}
