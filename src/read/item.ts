import type { Article } from '../article.js';
import { compose, type Piece } from './compose.js';
import type { Known } from './layout/draft.js';
import { readPlain } from './plain.js';

/** One article as a reader found it in its file: plain data, so that it can cross from a reader in a bundle of its own. */
export interface Item {
  /** Paragraphs, or a plain text whose layout is still to be read. */
  readonly body: string | readonly Piece[];
  readonly fields: Omit<Known, 'file'>;
}

/** `known` is what the file says for all its articles: name, encoding, `--date`. */
export function articleOf({ body, fields }: Item, known: Known): Article {
  // A plain text has none: of twenty thousand small files most are such.
  const all = Object.keys(fields).length === 0 ? known : joined(known, fields);
  return typeof body === 'string' ? readPlain(body, all) : compose(body, all);
}

function joined(known: Known, fields: Item['fields']): Known {
  return {
    ...known,
    ...fields,
    rawDates: [...(fields.rawDates ?? []), ...(known.rawDates ?? [])],
    warnings: [...(known.warnings ?? []), ...(fields.warnings ?? [])],
  };
}
