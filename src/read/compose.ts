import type { Article, Block, BlockKind } from '../article.js';
import { readDateline } from './layout/dateline/dateline.js';
import { type Draft, draftOf, type Known, type KnownDateline } from './layout/draft.js';
import { finish } from './layout/finish.js';

/** A paragraph of a format that has its own: its text has no outer white space, line breaks inside are the author's. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Pieces → Article: the text is the pieces with an empty line between them, and that is what all offsets index. */
export function compose(pieces: readonly Piece[], known: Known): Article {
  const draft = draftOf(known);
  const dateline = known.dateline && !opensWithDateline(pieces) ? known.dateline : null;
  const all = dateline ? [{ kind: 'header', text: dateline.text } as const, ...pieces] : pieces;
  const blocks: Block[] = [];
  let end = 0;
  for (const { kind, text } of all) {
    const start = blocks.length === 0 ? 0 : end + 2;
    end = start + text.length;
    blocks.push({ kind, number: null, start, end });
  }
  const text = all.map((piece) => piece.text).join('\n\n');
  const head = all.findIndex(({ kind }) => !aboveBody.has(kind));
  if (dateline) setDateline(draft, dateline);
  const body = head < 0 ? blocks.length : head;
  return finish(text, blocks.slice(0, body), blocks.slice(body), draft, known);
}

const aboveBody: ReadonlySet<BlockKind> = new Set(['header', 'subtitle', 'byline']);

/** Most agencies repeat the dateline in the first paragraph: then that one counts. */
function opensWithDateline([first]: readonly Piece[]): boolean {
  return first !== undefined && readDateline(first.text, 0, first.text.length) !== null;
}

/** The dateline of an element stands in the text as a line above the body. */
function setDateline(draft: Draft, { text, place, date, from }: KnownDateline): void {
  const span = { start: 0, end: text.length };
  draft.dateline = { ...span, place, date, agency: null };
  draft.evidence.set('dateline', { from, raw: text, span });
  if (date === null) return;
  const start = Math.max(0, text.indexOf(date));
  const at = { start, end: start + date.length };
  draft.rawDates.push({ role: 'published', source: 'dateline', from, raw: date, span: at });
}
