import type { Article, Block, BlockKind } from '../article.js';
import { draftOf, type Known } from './layout/draft.js';
import { finish } from './layout/finish.js';

/** A paragraph of a format that has its own: its text has no outer white space, line breaks inside are the author's. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Pieces → Article: the text is the pieces with an empty line between them, and that is what all offsets index. */
export function compose(pieces: readonly Piece[], known: Known): Article {
  const blocks: Block[] = [];
  let end = 0;
  for (const { kind, text } of pieces) {
    const start = blocks.length === 0 ? 0 : end + 2;
    end = start + text.length;
    blocks.push({ kind, number: null, start, end });
  }
  const text = pieces.map((piece) => piece.text).join('\n\n');
  return finish(text, [], blocks, draftOf(known), known);
}
