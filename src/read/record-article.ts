import type { Article, Warning } from '../article.js';
import { withDate } from './date-option.js';
import { beginsWith, isWrittenAsHtml, lineOf } from './html-fields.js';
import { articleOf } from './item.js';
import type { HtmlBody } from './json-value.js';
import { readPlain } from './plain.js';
import type { RecordFields } from './record-fields.js';
import type { RawRecord, ReadOptions } from './result.js';

const unread: Warning = {
  code: 'text-is-html',
  message: 'the text holds HTML, read as it stands: under "content" or "html" it is read as a page',
  span: null,
};

/** The reader of HTML for records of which one may hold some; null where none does, as in most streams. */
export async function htmlReader(records: readonly RawRecord[]): Promise<HtmlBody | null> {
  return records.some(mayHoldHtml) ? (await import('./markup.js')).htmlBody : null;
}

export function mayHoldHtml(record: RawRecord): boolean {
  if ('line' in record) return holdsSign(record.line) || /\\u00(?:3c|26)/i.test(record.line);
  return 'cells' in record && record.cells.some(holdsSign);
}

function holdsSign(text: string): boolean {
  return text.includes('<') || (text.includes('&') && /&#?\w{2,8};/.test(text));
}

/** A record with a text → its article. Offsets of JSON lines index their `text` as it stands; any other field that is HTML is read as such. */
export function recordArticle(
  { text, textKey, fields }: RecordFields & { readonly text: string },
  isTable: boolean,
  file: string,
  options: ReadOptions,
  htmlBody: HtmlBody | null,
): Article {
  if (htmlBody === null) return readPlain(text, withDate({ file, ...fields }, options));
  const title = lineOf(fields.title, htmlBody);
  const subtitle = lineOf(fields.subtitle, htmlBody);
  const lines = { ...fields, title, subtitle };
  if (!isWrittenAsHtml(text)) return readPlain(text, withDate({ file, ...lines }, options));
  if (textKey === 'text' && !isTable) {
    const warnings = [...(fields.warnings ?? []), unread];
    return readPlain(text, withDate({ file, ...lines, warnings }, options));
  }
  const body = htmlBody(text);
  const told = { ...lines, subtitle: beginsWith(body, subtitle) ? null : subtitle };
  return articleOf({ body, fields: told }, withDate({ file }, options));
}
