import { collectFields } from './fields.js';
import type { Item } from './item.js';
import { nameList, recordFields } from './record-fields.js';

/** A record without a text, or what it holds. */
export type JsonItem = Item | { readonly id: string | number | null; readonly problem: string };

type Json = Readonly<Record<string, unknown>>;

/** Keys under which exports and interfaces hold a list of articles. */
const lists = ['articles', 'items', 'results', 'docs', 'data', 'hits', 'news', 'stories', '_items'];

/** Turns a body that was given as HTML into paragraphs; passed in, because that reader is loaded only when needed. */
export type HtmlBody = (html: string) => Item['body'];

/** A parsed JSON document → its articles: one object, a list, or an answer with a list in it. Null when it holds no objects. */
export function readJson(
  value: unknown,
  htmlBody: HtmlBody,
): { readonly many: boolean; readonly items: readonly JsonItem[] } | null {
  const list = Array.isArray(value) ? value : listIn(value);
  if (list)
    return { many: true, items: list.filter(isObject).map((item) => readObject(item, htmlBody)) };
  return isObject(value) ? { many: false, items: [readObject(value, htmlBody)] } : null;
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

function readObject(value: Json, htmlBody: HtmlBody): JsonItem {
  if (isNinjs(value)) return readNinjs(value, htmlBody);
  const { text, known } = recordFields(new Map(Object.entries(value)), '', 'json');
  const { file: _file, ...fields } = known;
  const html = ['body_html', 'html', 'content_html', 'bodyHtml']
    .map((key) => value[key])
    .find((part) => typeof part === 'string');
  if (text === null && typeof html !== 'string')
    return { id: known.id ?? null, problem: 'no text' };
  const source = text ?? (html as string);
  return {
    body: /<(?:p|br|div)[\s/>]/i.test(source.slice(0, 4000)) ? htmlBody(source) : source,
    fields,
  };
}

/** IPTC's ninjs 1.x has `body_text`/`body_html`, 2.x and 3.0 have `headlines` and `bodies`. */
function isNinjs(value: Json): boolean {
  return (
    Array.isArray(value.bodies) ||
    Array.isArray(value.headlines) ||
    'body_html' in value ||
    'body_text' in value ||
    'versioncreated' in value
  );
}

function readNinjs(value: Json, htmlBody: HtmlBody): JsonItem {
  const id = text(value.uri) ?? text(value.guid) ?? text(value._id);
  const fields = collectFields(id);
  const headlines = parts(value.headlines);
  fields.set(
    'title',
    (headlines.find((part) => part.role === 'main') ?? headlines[0])?.value ??
      text(value.headline) ??
      text(value.title),
    'ninjs:headline',
  );
  fields.set('subtitle', headlines.find((part) => /sub/i.test(part.role))?.value, 'ninjs:headline');
  fields.byline(
    nameList(text(value.byline) ?? text(value.by) ?? value.authors ?? ''),
    'ninjs:byline',
  );
  const sources = value.infosources ?? value.infosource ?? value.organisations;
  const source = Array.isArray(sources) ? sources.find(isObject) : null;
  fields.set(
    'source',
    text(value.source) ??
      text(value.copyrightholder) ??
      text(source?.name) ??
      text(source?.literal),
    'ninjs:source',
  );
  fields.set('language', text(value.language), 'ninjs:language');
  fields.set('url', text(value.canonical_url) ?? text(value.url), 'ninjs:url');
  fields.date(
    'published',
    text(value.firstcreated) ?? text(value.firstCreated) ?? text(value.published),
    'ninjs:firstcreated',
  );
  fields.date(
    'updated',
    text(value.versioncreated) ?? text(value.versionCreated),
    'ninjs:versioncreated',
  );
  const body = ninjsBody(value);
  if (body === null) return { id, problem: 'no text' };
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
    text(value.body_html) ??
    text(value.body_xhtml) ??
    text(value.body_text) ??
    main?.value ??
    text(value.text) ??
    text(value.body)
  );
}

interface Part {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

function parts(value: unknown): readonly Part[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((part) => ({
    role: text(part.role) ?? '',
    type: text(part.contenttype) ?? text(part.contentType) ?? '',
    value: text(part.value) ?? '',
  }));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
