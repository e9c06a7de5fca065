import { arrayElements, opensArray } from './json-elements.js';
import { type HtmlBody, isObject, type Json, type JsonItem, textOf } from './json-value.js';
import { isNinjs, readNinjs } from './ninjs.js';
import { recordFields } from './record-fields.js';

/** Keys under which exports and interfaces hold a list of articles. */
const lists = ['articles', 'items', 'results', 'docs', 'data', 'hits', 'news', 'stories', '_items'];

/**
 * A JSON document → its articles: one object, a list, or an answer with a list in it. Null when it holds no objects.
 * @throws SyntaxError when it is no JSON.
 */
export function readJson(
  json: string,
  htmlBody: HtmlBody,
): { readonly many: boolean; readonly items: Iterable<JsonItem> } | null {
  if (opensArray(json)) return readList(() => arrayElements(json), htmlBody);
  const value: unknown = JSON.parse(json);
  const list = listIn(value);
  if (list !== null) return readList(() => list, htmlBody);
  return isObject(value) ? { many: false, items: [readObject(value, htmlBody)] } : null;
}

/** Each element is read when it is asked for, after a look at all of them. */
function readList(elements: () => Iterable<unknown>, htmlBody: HtmlBody) {
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

function listIn(value: unknown): readonly unknown[] | null {
  if (!isObject(value) || typeof value.text === 'string' || typeof value.headline === 'string')
    return null;
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

function readObject(value: Json, htmlBody: HtmlBody): JsonItem {
  if (isNinjs(value)) return readNinjs(value, htmlBody);
  const { text, fields } = recordFields(Object.keys(value), Object.values(value), 'json');
  const html = ['body_html', 'html', 'content_html', 'bodyHtml'].map((key) => textOf(value[key]));
  const source = textOf(text) ?? html.find((part) => part !== null) ?? text;
  if (source === null) return { id: fields.id, code: 'no-text', problem: 'no text' };
  return {
    body: /<(?:p|br|div)[\s/>]/i.test(source.slice(0, 4000)) ? htmlBody(source) : source,
    fields,
  };
}
