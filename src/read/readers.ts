import { InputError } from '../errors.js';
import { decode } from './decode.js';
import type { Item } from './item.js';
import { isTooDeep } from './json-depth.js';
import type { JsonItem } from './json-value.js';
import { utf16Of } from './utf16.js';

/** What a whole file holds. */
export interface Contents {
  readonly many: boolean;
  /** To be gone through once; those of large files are made on the way. */
  readonly items: Iterable<JsonItem>;
}

/** A whole file: its decoded text, and its bytes for formats whose parts have their own encodings. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly bytes: Buffer;
}

type Reader = (source: Source) => Promise<Contents> | Contents;

/** Readers of whole files by format. All but that of plain text are loaded here, when they are first needed. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['text', ({ text }) => one({ body: text, fields: {} })],
  ['markdown', async ({ text }) => one((await import('./markdown.js')).readMarkdown(text))],
  ['json', readJsonFile],
  ['wire', async ({ text }) => several((await import('./wire-text.js')).readWireText(text))],
  ['nexis', async ({ text }) => several((await import('./archives/nexis.js')).readNexis(text))],
  [
    'proquest',
    async ({ text }) => several((await import('./archives/proquest.js')).readProquest(text)),
  ],
  ['html', readHtmlFile],
  ['xml', async ({ text }) => oneOrMore((await import('./markup.js')).readWireXml(text))],
  ['feed', async ({ text }) => several((await import('./markup.js')).readFeed(text))],
  ['sgml', async ({ text }) => several((await import('./markup.js')).readSgml(text))],
  ['factiva', readFactivaFile],
  ['eml', readMailFile],
  ['mhtml', readMhtmlFile],
]);

async function readHtmlFile({ text }: Source): Promise<Contents> {
  return one((await import('./html.js')).pageItem(text));
}

async function readMhtmlFile(source: Source): Promise<Contents> {
  const { archivedPage } = await import('./mhtml.js');
  const page = archivedPage(messageOf(source));
  if (page === null)
    throw new InputError('no-text', `${source.file}: this web archive holds no page`);
  const { text, warnings } = await decode(page.bytes);
  return one((await import('./html.js')).pageItem(text, page.url, warnings));
}

async function readFactivaFile({ text }: Source): Promise<Contents> {
  if (!text.trimStart().startsWith('<'))
    return several((await import('./archives/factiva.js')).readFactiva(text));
  return several((await import('./markup.js')).readFactivaHtml(text));
}

async function readMailFile(source: Source): Promise<Contents> {
  const { readMail } = await import('./mail.js');
  return one(readMail(messageOf(source), (await import('./markup.js')).htmlBody));
}

/** Saved as UTF-16 by some programs: then its parts have no encodings of their own. */
function messageOf({ text, bytes }: Source): Buffer {
  return utf16Of(bytes) === null ? bytes : Buffer.from(text);
}

async function readJsonFile({ file, text }: Source): Promise<Contents> {
  if (isTooDeep(text)) throw new InputError('too-deep', `${file}: JSON that is nested too deeply`);
  // Some writers of JSON escape the signs. Without them there is nothing that the reader of HTML would be asked for.
  const hasMarkup = /[<&]|"content_elements"|\\u00(?:3c|26)/i.test(text);
  const htmlBody = hasMarkup ? (await import('./markup.js')).htmlBody : String;
  const { readJson } = await import('./json.js');
  let contents: Contents | null;
  try {
    contents = readJson(text, htmlBody);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(
      'bad-json',
      `${file}: not valid JSON (to read it as it stands: --input text)`,
    );
  }
  if (contents === null)
    throw new InputError('no-text', `${file}: the JSON holds no article object`);
  const [first] = contents.items;
  if (!contents.many && first && 'problem' in first)
    throw new InputError(
      'no-text',
      `${file}: the JSON object has no text (expected one of text, body, content, maintext …)`,
    );
  return contents;
}

function one(item: Item): Contents {
  return { many: false, items: [item] };
}

function several(items: Iterable<Item>): Contents {
  return { many: true, items };
}

function oneOrMore(items: readonly Item[]): Contents {
  return { many: items.length > 1, items };
}
