import { TokenFlag, TokenKind } from '../../language/tokens.js';
import type { Grammar } from '../grammar/grammar.js';

/** Words in tokens [from, to): what space, a mark or a dash sets apart. */
export function wordCount({ tokens }: Grammar, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
    if (
      tokens.flags[at]! & TokenFlag.spaceBefore ||
      at === from ||
      tokens.kind[at - 1] === TokenKind.mark
    )
      words++;
    else if (
      tokens.kind[at - 1] === TokenKind.punctuation &&
      tokens.text.charCodeAt(tokens.start[at - 1]!) > 0x2000
    )
      words++;
  }
  return words;
}
