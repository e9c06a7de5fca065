import type { RawDate } from '../../article.js';
import { dateOnly } from '../layout/date-line.js';
import type { PageBlock } from './blocks.js';

/** The date line stands between the headline and the body, or right above the headline. */
const reach = 10;

/** The date that readers see above the article, for pages whose markup does not give one. */
export function dateAbove(page: readonly PageBlock[], body: readonly PageBlock[]): RawDate[] {
  const opening = body.find((block) => block.kind === 'paragraph');
  const first = opening ? page.findIndex((block) => block.text === opening.text) : -1;
  for (let at = first; at >= 0 && at >= first - reach; at--) {
    const block = page[at]!;
    const date = block.text.length <= 100 ? visibleDate(block.text) : null;
    if (date)
      return [
        { role: date.role, source: 'metadata', from: 'date line', raw: date.raw, span: null },
      ];
  }
  return [];
}

/** A date in a short text, with or without words around: "Posted on 4 May 2021 by Ann", "Mittwoch, 5. Februar 2020". */
export function visibleDate(text: string): { raw: string; role: 'published' | 'updated' } | null {
  if (text.length > 140) return null;
  const words = text.split(' ');
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const raw = words.slice(from, to).join(' ');
      if (!/\d{4}|\d[./-]\d{1,2}[./-]\d/.test(raw) || dateOnly(raw) === null) continue;
      const isUpdate = /updated|aktualisiert|modified/i.test(
        words.slice(Math.max(0, from - 3), from).join(' '),
      );
      return { raw, role: isUpdate ? 'updated' : 'published' };
    }
  return null;
}
