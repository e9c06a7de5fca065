import { InputError } from '../errors.js';
import { readFactiva } from './archives/factiva.js';
import { readNexis } from './archives/nexis.js';
import { readProquest } from './archives/proquest.js';
import type { Item } from './item.js';
import { type JsonItem, readJson } from './json.js';
import { readMail } from './mail.js';
import { readMarkdown } from './markdown.js';
import { readWireText } from './wire-text.js';

/** What a whole file holds. */
export interface Contents {
  readonly many: boolean;
  readonly items: readonly JsonItem[];
}

/** A whole file: its decoded text, and its bytes for formats whose parts have their own encodings. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly bytes: Buffer;
}

type Reader = (source: Source) => Promise<Contents> | Contents;

/** Readers of whole files by format. Those with packages are loaded here, when they are first needed. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['text', ({ text }) => one({ body: text, fields: {} })],
  ['markdown', ({ text }) => one(readMarkdown(text))],
  ['json', readJsonFile],
  ['wire', ({ text }) => several(readWireText(text))],
  ['nexis', ({ text }) => several(readNexis(text))],
  ['proquest', ({ text }) => several(readProquest(text))],
  ['html', readHtmlFile],
  ['xml', async ({ text }) => oneOrMore((await import('./markup.js')).readWireXml(text))],
  ['feed', async ({ text }) => several((await import('./markup.js')).readFeed(text))],
  ['sgml', async ({ text }) => several((await import('./markup.js')).readSgml(text))],
  ['factiva', readFactivaFile],
  ['eml', async ({ bytes }) => one(readMail(bytes, (await import('./markup.js')).htmlBody))],
]);

async function readHtmlFile({ text }: Source): Promise<Contents> {
  const { pieces, fields, warnings } = (await import('./html.js')).readPage(text);
  return one({ body: pieces, fields: { ...fields, warnings } });
}

async function readFactivaFile({ text }: Source): Promise<Contents> {
  if (!text.trimStart().startsWith('<')) return several(readFactiva(text));
  return several((await import('./markup.js')).readFactivaHtml(text));
}

async function readJsonFile({ file, text }: Source): Promise<Contents> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError('bad-json', `${file}: not valid JSON`);
  }
  const hasMarkup = /<(?:p|br|div|span|a)\b/i.test(text);
  const htmlBody = hasMarkup ? (await import('./markup.js')).htmlBody : (html: string) => html;
  const contents = readJson(value, htmlBody);
  if (contents === null)
    throw new InputError('no-text', `${file}: the JSON holds no article object`);
  const [only] = contents.items;
  if (!contents.many && only && 'problem' in only)
    throw new InputError(
      'no-text',
      `${file}: the JSON object has no text (expected one of text, body, content, maintext …)`,
    );
  return contents;
}

function one(item: Item): Contents {
  return { many: false, items: [item] };
}

function several(items: readonly Item[]): Contents {
  return { many: true, items };
}

function oneOrMore(items: readonly Item[]): Contents {
  return { many: items.length > 1, items };
}
