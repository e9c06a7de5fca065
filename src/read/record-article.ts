import type { Article, Warning } from '../article.js';
import { withDate } from './date-option.js';
import { isWrittenAsHtml, plainLines, withoutExcerpt } from './html-fields.js';
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
  if ('line' in record) return holdsSign(record.line) || holdsEscape(record.line);
  return 'cells' in record && record.cells.some(holdsSign);
}

/** Some writers of JSON escape the signs. Of every line of a stream the engine's own search, which is quicker, is asked first. */
function holdsEscape(line: string): boolean {
  return line.includes('\\u00') && /\\u00(?:3c|26)/i.test(line);
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
  const lines = plainLines(fields, htmlBody);
  if (!isWrittenAsHtml(text)) return readPlain(text, withDate({ file, ...lines }, options));
  if (textKey === 'text' && !isTable) {
    const warnings = [...(fields.warnings ?? []), unread];
    return readPlain(text, withDate({ file, ...lines, warnings }, options));
  }
  const body = htmlBody(text);
  return articleOf({ body, fields: withoutExcerpt(lines, body) }, withDate({ file }, options));
}
