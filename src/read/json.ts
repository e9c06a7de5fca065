import { collectFields } from './fields.js';
import type { Item } from './item.js';
import { arrayElements, opensArray } from './json-elements.js';
import { nameList, recordFields } from './record-fields.js';

/** What a record holds, or why it is no article. */
export type JsonItem = Item | BadItem;

export interface BadItem {
  readonly id: string | number | null;
  readonly code: 'no-text' | 'not-an-object';
  readonly problem: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Keys under which exports and interfaces hold a list of articles. */
const lists = ['articles', 'items', 'results', 'docs', 'data', 'hits', 'news', 'stories', '_items'];

/** Turns a body that was given as HTML into paragraphs; passed in, because that reader is loaded only when needed. */
export type HtmlBody = (html: string) => Item['body'];

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

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** IPTC's ninjs 1.x has its own names of dates, 2.x and 3.0 have lists of `headlines` and `bodies`. */
function isNinjs(value: Json): boolean {
  return (
    parts(value.bodies).length > 0 ||
    parts(value.headlines).length > 0 ||
    'body_xhtml' in value ||
    'firstcreated' in value ||
    'versioncreated' in value
  );
}

function readNinjs(value: Json, htmlBody: HtmlBody): JsonItem {
  const id = textOf(value.uri) ?? textOf(value.guid) ?? textOf(value._id);
  const fields = collectFields(id);
  const headlines = parts(value.headlines);
  fields.set(
    'title',
    (headlines.find((part) => part.role === 'main') ?? headlines[0])?.value ??
      textOf(value.headline) ??
      textOf(value.title),
    'ninjs:headline',
  );
  fields.set('subtitle', headlines.find((part) => /sub/i.test(part.role))?.value, 'ninjs:headline');
  fields.byline(
    nameList(textOf(value.byline) ?? textOf(value.by) ?? value.authors ?? ''),
    'ninjs:byline',
  );
  const sources = value.infosources ?? value.infosource ?? value.organisations;
  const source = Array.isArray(sources) ? sources.find(isObject) : null;
  fields.set(
    'source',
    textOf(value.source) ??
      textOf(value.copyrightholder) ??
      textOf(source?.name) ??
      textOf(source?.literal),
    'ninjs:source',
  );
  fields.set('language', textOf(value.language), 'ninjs:language');
  fields.set('url', textOf(value.canonical_url) ?? textOf(value.url), 'ninjs:url');
  fields.date(
    'published',
    textOf(value.firstcreated) ?? textOf(value.firstCreated) ?? textOf(value.published),
    'ninjs:firstcreated',
  );
  fields.date(
    'updated',
    textOf(value.versioncreated) ?? textOf(value.versionCreated),
    'ninjs:versioncreated',
  );
  const body = ninjsBody(value);
  if (body === null) return { id, code: 'no-text', problem: 'no text' };
  return {
    body: /<\/?[a-z]/i.test(body.slice(0, 4000)) ? htmlBody(body) : body,
    fields: fields.done(),
  };
}

function ninjsBody(value: Json): string | null {
  const bodies = parts(value.bodies);
  const main =
    bodies.find((part) => part.role === 'main' && !/html/.test(part.type)) ??
    bodies.find((part) => part.role === 'main') ??
    bodies[0];
  return (
    textOf(value.body_html) ??
    textOf(value.body_xhtml) ??
    textOf(value.body_text) ??
    main?.value ??
    textOf(value.text) ??
    textOf(value.body)
  );
}

interface Part {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

function parts(value: unknown): readonly Part[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((part) => {
    const value = textOf(part.value);
    const type = textOf(part.contenttype) ?? textOf(part.contentType) ?? '';
    return value === null ? [] : [{ role: textOf(part.role) ?? '', type, value }];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
