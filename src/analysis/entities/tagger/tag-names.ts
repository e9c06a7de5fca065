import { mostNames } from '../../most-finds.js';
import type { NameDocument } from '../document.js';
import { byTagger, type Found, newName } from '../found.js';
import { endOfPiece, fillPiece } from './fill-piece.js';
import { certain } from './powers.js';
import type { Tagger } from './tagger.js';

/** Names as the model sees them, in text order; those of the pieces after `mostNames` are left out. */
export function tagNames(document: NameDocument, { kernel, piece }: Tagger): Found[] {
  kernel.openArticle(document.tokens.count);
  const { names } = piece;
  const found: Found[] = [];
  for (let from = 0; from < document.stretchCount && found.length < mostNames; ) {
    const to = endOfPiece(document, from);
    const { first, tokens, stretches } = fillPiece(kernel, piece, document, from, to);
    const count = kernel.tagPiece(first, tokens, stretches);
    for (let at = 0; at < 4 * count; at += 4) {
      const confidence = certain / names[at + 3]!;
      found.push(newName(names[at]!, names[at + 1]!, names[at + 2]!, confidence, byTagger));
    }
    from = to;
  }
  return found;
}
