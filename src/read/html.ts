import type { Warning } from '../article.js';
import type { Piece } from './compose.js';
import { withoutAuthorNote } from './html/author-note.js';
import { readBody } from './html/body.js';
import { withoutHeadline } from './html/headline.js';
import { type PageFields, readMetadata } from './html/metadata.js';
import type { PageBlock } from './html/page-block.js';
import { pageDates, withoutEvent } from './html/page-dates.js';
import { scanPage } from './html/scan.js';
import { toldBody } from './html/told-body.js';
import type { Item } from './item.js';

/** A web page as plain data: what `compose` makes an article of. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly fields: PageFields;
  readonly warnings: readonly Warning[];
}

/** The same as an item. `url` is where the page was found, if it does not say so itself; `warnings` come before its own. */
export function pageItem(
  html: string,
  url: string | null = null,
  warnings: readonly Warning[] = [],
): Item {
  const { pieces, fields, warnings: own } = readPage(html);
  const told = { ...fields, url: fields.url ?? url, warnings: [...warnings, ...own] };
  return { body: pieces, fields: told };
}

/** A saved web page → the article's pieces and what the page says of itself. */
export function readPage(html: string): Page {
  const scan = scanPage(html);
  const { fields: given, articleBody, isNews, eventDate } = readMetadata(scan);
  const { blocks, warnings: aboutBody, dates: seen, signed } = readBody(scan);
  const { rawDates: all, warnings: aboutDates } = pageDates(scan, given.rawDates, seen, isNews);
  const rawDates = withoutEvent(all, eventDate);
  const fields = { ...given, rawDates, ...(given.byline?.length ? {} : signature(given, signed)) };
  if (articleBody !== null && articleBody.length > lengthOf(blocks) * 2)
    return { pieces: toldBody(articleBody), fields, warnings: aboutDates };
  const warnings = [...aboutBody, ...aboutDates];
  const authors = given.byline ?? [];
  const story = withoutAuthorNote(blocks, fields.byline ?? []);
  const body = withoutHeadline(story, [...scan.headings, given.title ?? ''], authors);
  return { pieces: body.map(({ kind, text }) => ({ kind, text })), fields, warnings };
}

/** The byline that stands at the foot of the story, where the page gives no other. */
function signature(
  { evidence = new Map() }: PageFields,
  byline: readonly string[],
): Pick<PageFields, 'byline' | 'evidence'> {
  if (byline.length === 0) return { byline, evidence };
  const found = { from: 'signature', raw: byline.join('; '), span: null };
  return { byline, evidence: new Map([...evidence, ['byline', found]]) };
}

function lengthOf(blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
