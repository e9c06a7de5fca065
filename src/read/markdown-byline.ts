import type { Evidence, RawDate } from '../article.js';
import type { Piece } from './compose.js';
import type { Item } from './item.js';
import { bareName } from './layout/byline/author-name.js';
import { readByline } from './layout/byline/byline.js';
import { dateOnly } from './layout/head/date-only.js';

/** Longer paragraphs are prose. */
const longest = 160;

/** The byline as the paragraph below the headline, or below a single line of a subheadline: `*By Ann Lee*`, `**Ann Lee** | 4 May 2021`. */
export function withByline({ body, fields }: Item): Item {
  if (typeof body === 'string') return { body, fields };
  const at = body.findIndex((_, index) => index < 2 && isSigned(body, index));
  if (at < 0 || (at === 1 && !isSubheadline(body[0]!))) return { body, fields };
  const raw = body[at]!.text;
  const evidence = new Map<string, Evidence>(fields.evidence);
  const isGiven = (fields.byline ?? []).length > 0;
  if (!isGiven) evidence.set('byline', { from: 'byline', raw, span: null });
  const above = body.slice(0, at).map(({ text }): Piece => ({ kind: 'subtitle', text }));
  return {
    body: [...above, { kind: 'byline', text: raw }, ...body.slice(at + 1)],
    fields: {
      ...fields,
      subtitle: fields.subtitle ?? above[0]?.text ?? null,
      byline: isGiven ? fields.byline! : raw.split('\n').flatMap(namesIn),
      rawDates: [...(fields.rawDates ?? []), ...raw.split('\n').flatMap(datesIn)],
      evidence,
    },
  };
}

/** Nothing but authors, and dates below them; a name alone above a date. Behind the last paragraph it would sign the story. */
function isSigned(body: readonly Piece[], index: number): boolean {
  const { kind, text } = body[index]!;
  if (index + 1 === body.length || kind !== 'paragraph' || text.length > longest) return false;
  const [first = '', ...others] = text.split('\n');
  if (!others.every((line) => dateOnly(line) !== null)) return false;
  if (readByline(first) !== null) return true;
  const below = others[0] ?? body[index + 1]?.text ?? '';
  return bareName(first) !== null && dateOnly(below) !== null;
}

function isSubheadline({ kind, text }: Piece): boolean {
  return (kind === 'paragraph' || kind === 'heading') && text.length <= longest;
}

function namesIn(line: string): readonly string[] {
  const alone = bareName(line);
  return readByline(line)?.names ?? (alone === null ? [] : [alone]);
}

function datesIn(line: string): RawDate[] {
  const raw = dateOnly(line) === null ? (readByline(line)?.date ?? null) : line;
  if (raw === null) return [];
  const role = dateOnly(raw) ?? 'unknown';
  return [{ role, source: 'header', from: 'byline', raw, span: null }];
}
