import type { Item } from './item.js';
import type { HtmlBody } from './json-value.js';

/** Is a text that came in a field written as HTML? Told by its first 4,000 characters. */
export function isWrittenAsHtml(text: string): boolean {
  const start = text.slice(0, 4000);
  return (
    (start.includes('<') &&
      /<(?:p|br|div|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure)[\s/>]/i.test(start)) ||
    (start.includes('&') &&
      /&(?:#\d{2,5}|#x[\da-f]{2,5}|[lr][sd]quo|[mn]dash|hellip|nbsp|quot|amp);/i.test(start))
  );
}

/** Headline and subheadline, which may have been written as HTML, as text. */
export function plainLines<Fields extends Item['fields']>(
  fields: Fields,
  htmlBody: HtmlBody,
): Fields {
  const title = lineOf(fields.title, htmlBody);
  return { ...fields, title, subtitle: lineOf(fields.subtitle, htmlBody) };
}

function lineOf(field: string | null | undefined, htmlBody: HtmlBody): string | null {
  if (!field || !/<\/?[a-z]{1,12}[\s/>]|&#?\w{2,8};/i.test(field)) return field ?? null;
  const body = htmlBody(field);
  return typeof body === 'string' ? body : body.map(({ text }) => text).join(' ');
}

/** Without a subheadline that is an "excerpt": the beginning of the body, cut off. */
export function withoutExcerpt<Fields extends Item['fields']>(
  fields: Fields,
  body: Item['body'],
): Fields {
  const excerpt = fields.subtitle?.trim() ?? '';
  const start = /^(.{20,}?)\s?(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/.exec(excerpt)?.[1];
  const [first] = typeof body === 'string' ? [{ text: body }] : body;
  const isExcerpt = start !== undefined && first?.text.trimStart().startsWith(start) === true;
  return isExcerpt ? { ...fields, subtitle: null } : fields;
}
