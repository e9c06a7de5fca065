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
export function articleOf(item: Item, known: Known): Article {
  const all: Known = {
    ...known,
    ...item.fields,
    rawDates: [...(item.fields.rawDates ?? []), ...(known.rawDates ?? [])],
    warnings: [...(known.warnings ?? []), ...(item.fields.warnings ?? [])],
  };
  return typeof item.body === 'string' ? readPlain(item.body, all) : compose(item.body, all);
}
