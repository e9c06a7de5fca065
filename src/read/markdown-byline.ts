import type { Evidence, RawDate } from '../article.js';
import type { Piece } from './compose.js';
import type { Item } from './item.js';
import { bareName } from './layout/byline/author-name.js';
import { isAuthorsPost } from './layout/byline/authors-post.js';
import { readByline } from './layout/byline/byline.js';
import type { Byline } from './layout/byline/read-names.js';
import { draftOf } from './layout/draft.js';
import { dateOnly } from './layout/head/date-only.js';
import { headerLine } from './layout/head/header-line.js';
import { splitLines } from './layout/lines.js';

/** Longer paragraphs are prose. */
const longest = 160;

/** The byline as the paragraph below the headline, or below a single line of a subheadline: `*By Ann Lee*`, `**Ann Lee** | 4 May 2021`. */
export function withByline({ body: whole, fields: given }: Item): Item {
  if (typeof whole === 'string') return { body: whole, fields: given };
  const { body, fields } = withoutAddress(whole, given);
  const top = signatureAt(body, 0);
  const at = top === null ? 1 : 0;
  const signature = top ?? (isSubheadline(body[0]) ? signatureAt(body, 1) : null);
  if (signature === null) return { body, fields };
  const raw = body[at]!.text;
  const dated = isDate(body[at + 1]!.text) ? body[at + 1]!.text : null;
  const next = dated === null ? at + 1 : at + 2;
  const evidence = new Map<string, Evidence>(fields.evidence);
  const isGiven = (fields.byline ?? []).length > 0;
  if (!isGiven) evidence.set('byline', { from: 'byline', raw, span: null });
  const above = body.slice(0, at).map(({ text }): Piece => ({ kind: 'subtitle', text }));
  return {
    body: [...above, { kind: 'byline', text: raw }, ...body.slice(next)],
    fields: {
      ...fields,
      subtitle: fields.subtitle ?? above[0]?.text ?? null,
      byline: isGiven ? fields.byline! : signature.names,
      rawDates: [
        ...(fields.rawDates ?? []),
        ...[...signature.dates, ...(dated === null ? [] : [dated])].map(dateOf),
      ],
      evidence,
    },
  };
}

/** Clippings name the page that they are of on top. */
function withoutAddress(body: readonly Piece[], fields: Item['fields']) {
  const text = body[0]?.text ?? '';
  if (body.length < 2 || !/^https?:\/\/\S{1,500}$/.test(text)) return { body, fields };
  return { body: body.slice(1), fields: { ...fields, url: fields.url ?? text } };
}

/** Who signed, and the dates beside or below them, as written. */
interface Signature {
  readonly names: readonly string[];
  readonly dates: readonly string[];
}

/** Nothing but authors, and dates below them; a name alone above a date. Behind the last paragraph it would sign the story. */
function signatureAt(body: readonly Piece[], index: number): Signature | null {
  if (index + 1 >= body.length) return null;
  const { kind, text } = body[index]!;
  if (kind !== 'paragraph' || text.length > longest) return null;
  const [first = '', ...dates] = text.split('\n');
  if (!dates.every(isDate)) return null;
  const byline = readByline(first) ?? labelled(first);
  if (byline !== null)
    return { names: byline.names, dates: byline.date === null ? dates : [byline.date, ...dates] };
  const name = bareName(first) ?? nameWithPaper(first);
  return name !== null && isDate(dates[0] ?? body[index + 1]!.text)
    ? { names: [name], dates }
    : null;
}

/** "Ann Lee, Marrow Echo". */
function nameWithPaper(line: string): string | null {
  const at = line.indexOf(', ');
  return at > 0 && isAuthorsPost(line.slice(at + 2)) ? bareName(line.slice(0, at)) : null;
}

/** "Published: 4 May 2021 | Author: Ann Lee". */
function labelled(line: string): Byline | null {
  const draft = draftOf({ file: '' });
  const names = headerLine(line, splitLines(line), 0, draft) === null ? [] : draft.byline;
  const date = draft.rawDates[0]?.raw ?? null;
  return names.length > 0 ? { names, source: null, date } : null;
}

function isDate(line: string): boolean {
  return dateOnly(line) !== null;
}

function isSubheadline(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.text.length > longest) return false;
  return piece.kind === 'paragraph' || piece.kind === 'heading';
}

function dateOf(raw: string): RawDate {
  return {
    role: dateOnly(raw) ?? 'unknown',
    source: 'header',
    from: 'byline',
    raw,
    span: null,
  };
}
