import type { RawDate } from '../../article.js';
import { thingLabels, updatedLabels } from '../../words/date-labels.js';
import { phrasesOf } from '../../words/word-set.js';
import { dateOnly } from '../layout/head/date-only.js';
import type { PageBlock } from './page-block.js';

/** The date line stands between the headline and the body, or right above the headline. */
const reach = 10;
const reachAbove = 3;

/** The dates that readers see above the article, up to the first of a publication, for pages whose markup does not give one. */
export function dateAbove(page: readonly PageBlock[], body: readonly PageBlock[]): RawDate[] {
  const opening = body.find((block) => block.kind === 'paragraph');
  const first = opening ? page.findIndex((block) => block.text === opening.text) : -1;
  const dates: RawDate[] = [];
  let title = -1;
  for (let at = first; at >= 0 && at >= first - reach; at--) {
    const block = page[at]!;
    // Above the menu stands the day of today.
    if (title >= 0 && (title - at > reachAbove || isMenu(block))) break;
    if (block.isTitle) title = at;
    for (const date of datesOf(block)) {
      dates.push({ ...date, source: 'metadata', from: 'date line', span: null });
      if (date.role === 'published') return dates;
    }
  }
  return dates;
}

function isMenu({ isAside, isOutside, kind, linked }: PageBlock): boolean {
  return linked > 0 && (isAside || isOutside || kind === 'list');
}

function datesOf({ text }: PageBlock): readonly VisibleDate[] {
  return text.split('\n').flatMap((line) => (line.length <= 100 ? visibleDates(line) : []));
}

/** "4 March 2021 – 12 May 2022", "4 March 2021, 10:30 – 12:00" are times that something lasts; "4 March 2021 – 10:30" is none. */
const range = /\d{4} [-–—] \d{1,2}(?:\.? |\.?$)|:\d\d(?: \p{L}+)? [-–—] \d{1,2}:\d/u;

const things = phrasesOf(thingLabels);
const updates = phrasesOf(updatedLabels);

export interface VisibleDate {
  readonly raw: string;
  readonly role: 'published' | 'updated';
}

/** A date in a short text, with or without words around: "Posted on 4 May 2021 by Ann", "Mittwoch, 5. Februar 2020". */
export function visibleDate(text: string): VisibleDate | null {
  return visibleDates(text)[0] ?? null;
}

/** All of them, up to the first of a publication: "Updated 5 May 2021 | Published 4 May 2021". */
export function visibleDates(text: string): readonly VisibleDate[] {
  if (text.length > 140 || range.test(text)) return [];
  const lower = text.toLowerCase();
  if (things().some((label) => lower.startsWith(label))) return [];
  const dates: VisibleDate[] = [];
  for (const part of unglued(text).split('\n')) {
    for (const date of datesIn(part.split(' '))) dates.push(date);
    if (dates.at(-1)?.role === 'published') break;
  }
  return dates;
}

function datesIn(words: readonly string[]): readonly VisibleDate[] {
  const dates: VisibleDate[] = [];
  let past = 0;
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const raw = words.slice(from, to).join(' ');
      const said = namesDay(raw) ? dateOnly(raw) : null;
      if (said === null) continue;
      const before = words
        .slice(Math.max(past, from - 3), from)
        .join(' ')
        .toLowerCase();
      const isUpdate = said === 'updated' || updates().some((label) => before.includes(label));
      dates.push({ raw, role: isUpdate ? 'updated' : 'published' });
      if (!isUpdate) return dates;
      past = to;
      from = to - 1;
      break;
    }
  return dates;
}

/** "May 4, 20219:14 AM", "4May2021", "May 4, 2021Updated May 5", "Ann Lee|4 May 2021": what stood in elements of their own. */
function unglued(text: string): string {
  return text
    .replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g, '$1 ')
    .replace(/\b((?:19|20)\d\d)(?=\p{Lu}\p{Ll})/gu, '$1\n')
    .replace(/\b(\d{1,2})(\p{L}{3,9})((?:19|20)\d\d)\b/gu, '$1 $2 $3')
    .replace(/\|/g, ' | ')
    .replace(/ {2,}/g, ' ');
}

/** A year and another number, or a date in figures: "March 2021" is the date of an issue. */
function namesDay(raw: string): boolean {
  if (/\d[./-]\d{1,2}[./-]\d/.test(raw)) return true;
  const numbers = raw.match(/\d+/g) ?? [];
  return numbers.length > 1 && numbers.some(({ length }) => length > 3);
}
