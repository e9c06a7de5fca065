import { TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../grammar.js';
import { nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, hasSpace } from '../orthography.js';

/** The last token of the words that hyphens tie to this one ("34-year-old"); itself where it stands alone, or where one of them is a name. */
export function compoundEnd(grammar: Grammar, first: number, end: number): number {
  const { kind } = grammar.tokens;
  if (kind[first] === TokenKind.punctuation) return first;
  let at = first;
  while (
    at + 2 < end &&
    codeOf(grammar, at + 1) === 45 &&
    !hasSpace(grammar, at + 1) &&
    !hasSpace(grammar, at + 2) &&
    kind[at + 2] !== TokenKind.punctuation
  ) {
    if (isNameWord(grammar, at + 2)) return first;
    at += 2;
  }
  return at;
}

/** The last token of an adjective made of a name ("Vermont-based", "New York-born"), -1 where none begins here. */
export function nameAdjectiveEnd(grammar: Grammar, first: number, end: number): number {
  const mention = nameAt(grammar, first);
  if (mention < 0) return -1;
  const last = grammar.names.mentions.endToken[mention]! - 1;
  const closed = compoundEnd(grammar, last, end);
  return closed > last ? closed : -1;
}
