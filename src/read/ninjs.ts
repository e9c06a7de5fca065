import { collectFields, type FieldCollector } from './fields.js';
import { type HtmlBody, isObject, type Json, type JsonItem, textOf } from './json-value.js';
import { nameList } from './name-list.js';

/** IPTC's ninjs 1.x has its own names of dates, 2.x and 3.0 have lists of `headlines` and `bodies`. */
export function isNinjs(value: Json): boolean {
  return (
    parts(value.bodies).length > 0 ||
    parts(value.headlines).length > 0 ||
    'body_xhtml' in value ||
    'firstcreated' in value ||
    'versioncreated' in value
  );
}

/** `htmlBody`: reads a body that is markup. */
export function readNinjs(value: Json, htmlBody: HtmlBody): JsonItem {
  const id = textOf(value.uri) ?? textOf(value.guid) ?? textOf(value._id);
  const fields = collectFields(id);
  setHeadlines(value, fields);
  fields.byline(
    nameList(textOf(value.byline) ?? textOf(value.by) ?? value.authors ?? ''),
    'ninjs:byline',
  );
  fields.set('source', sourceOf(value), 'ninjs:source');
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

function setHeadlines(value: Json, fields: FieldCollector): void {
  const headlines = parts(value.headlines);
  const main = headlines.find((part) => part.role === 'main') ?? headlines[0];
  const title = main?.value ?? textOf(value.headline) ?? textOf(value.title);
  fields.set('title', title, 'ninjs:headline');
  fields.set('subtitle', headlines.find((part) => /sub/i.test(part.role))?.value, 'ninjs:headline');
}

function sourceOf(value: Json): string | null {
  const sources = value.infosources ?? value.infosource ?? value.organisations;
  const source = Array.isArray(sources) ? sources.find(isObject) : null;
  return (
    textOf(value.source) ??
    textOf(value.copyrightholder) ??
    textOf(source?.name) ??
    textOf(source?.literal)
  );
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
