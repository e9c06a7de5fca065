import type { ArticleObject } from './article/article-object.js';

/** Always there, so that a line can be told from another whatever `--fields` picks. */
const always = ['schemaVersion', 'file', 'id'];

const topKeys = [
  'article',
  'quotes',
  'speakers',
  'entities',
  'dates',
  'summary',
  'text',
  'warnings',
];
const placeKeys = ['start', 'end', 'line', 'column', 'paragraph'];
/** Lists of an article object whose items `--fields` can cut down, by the key that holds them. */
const itemKeys = {
  quotes: [
    ...placeKeys,
    'type',
    'text',
    'words',
    'speaker',
    'attribution',
    'cue',
    'rule',
    'confidence',
    'group',
    'why',
    'context',
  ],
  entities: ['type', 'name', 'count', 'forms', 'roles', 'mentions'],
  dates: [
    ...placeKeys,
    'text',
    'type',
    'value',
    'mod',
    'from',
    'to',
    'grain',
    'anchor',
    'ambiguous',
    'alternatives',
    'rule',
    'confidence',
    'why',
    'context',
  ],
  speakers: ['name', 'entity', 'quotes', 'words', 'share'],
};

/** Names that `--fields` knows in JSON: keys of the object, and keys of the command's items. */
export function jsonKeys(list: keyof typeof itemKeys | null): string[] {
  return [...new Set([...topKeys, ...(list === null ? [] : itemKeys[list])])];
}

/**
 * Keeps only the named keys. A key of the object itself keeps that part whole; any other is a key of the items, which keep
 * their `id` and the named keys.
 */
export function pickKeys(object: ArticleObject, fields: readonly string[] | null): object {
  if (fields === null) return object;
  const ofItems = fields.filter((field) => !topKeys.includes(field) || isItemText(object, field));
  const picked: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (always.includes(key) || (fields.includes(key) && !ofItems.includes(key))) {
      picked.push([key, value]);
    } else if (ofItems.length > 0 && Object.hasOwn(itemKeys, key)) {
      picked.push([key, (value as object[]).map((item) => pickOf(item, ofItems))]);
    }
  }
  return Object.fromEntries(picked);
}

/** `text` is a key of the object under the command `text`, of the items elsewhere. */
function isItemText(object: ArticleObject, field: string): boolean {
  return field === 'text' && object.text === undefined;
}

function pickOf(item: object, fields: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => key === 'id' || fields.includes(key)),
  );
}
