import { isWrittenAsHtml, plainLines, withoutExcerpt } from './html-fields.js';
import { arrayElements, opensArray } from './json-elements.js';
import { elementsHtml, flattened, opened } from './json-shapes.js';
import { type HtmlBody, isObject, type Json, type JsonItem, textOf } from './json-value.js';
import { isNinjs, readNinjs } from './ninjs.js';
import type { Contents } from './readers.js';
import { recordFields } from './record-fields.js';

/** Keys under which exports and interfaces hold a list of articles. */
const lists = ['articles', 'items', 'results', 'docs', 'data', 'hits', 'news', 'stories', '_items'];

/**
 * A JSON document → its articles: one object, a list, or an answer with a list in it. Null when it holds no objects.
 * @throws SyntaxError when it is no JSON.
 */
export function readJson(json: string, htmlBody: HtmlBody): Contents | null {
  if (opensArray(json)) return readList(() => arrayElements(json), htmlBody);
  const value: unknown = JSON.parse(json);
  if (!isObject(value)) return null;
  const list = listIn(value);
  if (list !== null) return readList(() => list, htmlBody);
  const item = readObject(value, htmlBody);
  return (
    ('problem' in item ? readEnvelope(value, htmlBody) : null) ?? { many: false, items: [item] }
  );
}

/** The article, or the list of them, that an answer holds inside; null when it holds none. */
function readEnvelope(value: Json, htmlBody: HtmlBody): Contents | null {
  for (const inside of opened(value)) {
    const item = readObject(inside, htmlBody);
    if ('body' in item) return { many: false, items: [item] };
    const list = listIn(inside);
    if (list !== null) return readList(() => list, htmlBody);
  }
  return null;
}

/** Each element is read when it is asked for, after a look at all of them. */
function readList(elements: () => Iterable<unknown>, htmlBody: HtmlBody): Contents | null {
  let any = false;
  for (const element of elements()) any ||= isObject(element);
  if (!any) return null;
  const items: Iterable<JsonItem> = {
    *[Symbol.iterator]() {
      for (const element of elements()) yield readElement(element, htmlBody);
    },
  };
  return { many: true, items };
}

function listIn(value: Json): readonly unknown[] | null {
  if (typeof value.text === 'string' || typeof value.headline === 'string') return null;
  for (const key of lists) {
    const inner = value[key];
    if (Array.isArray(inner) && inner.length > 0 && inner.every(isObject)) return inner;
  }
  return null;
}

/** What is no object among the articles is answered in its place, so that the others keep their numbers. */
function readElement(value: unknown, htmlBody: HtmlBody): JsonItem {
  if (isObject(value)) return readObject(value, htmlBody);
  return { id: null, code: 'not-an-object', problem: 'not a JSON object' };
}

function readObject(given: Json, htmlBody: HtmlBody): JsonItem {
  if (isNinjs(given)) return readNinjs(given, htmlBody);
  const value = flattened(given);
  const { text, fields } = recordFields(Object.keys(value), Object.values(value), 'json');
  const source = textOf(text) ?? elementsHtml(value.content_elements) ?? text;
  if (source === null) return { id: fields.id, code: 'no-text', problem: 'no text' };
  const body = isWrittenAsHtml(source) ? htmlBody(source) : source;
  return { body, fields: withoutExcerpt(plainLines(fields, htmlBody), body) };
}
