import { isSameLine } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';

/** Words of the language that no team is called by. */
export const noTeamWord =
  NameWord.calendar |
  NameWord.opener |
  NameWord.beside |
  NameWord.noName |
  NameWord.sport |
  NameWord.title |
  NameWord.eventHead;

/** `3-2`: two figures and a dash, on one line. */
export function isScore(tokens: Tokens, at: number): boolean {
  if (at + 2 >= tokens.count || tokens.kind[at] !== TokenKind.number) return false;
  if (tokens.kind[at + 2] !== TokenKind.number || !isSameLine(tokens, at)) return false;
  const dash = tokens.text.charCodeAt(tokens.start[at + 1]!);
  return (dash === 45 || dash === 0x2013) && !(tokens.flags[at + 1]! & TokenFlag.spaceBefore);
}

/** A number of up to three digits right after, on the same line: a score or a column of a table. */
export function isFigure({ tokens }: NameDocument, at: number): boolean {
  return (
    at < tokens.count &&
    tokens.kind[at] === TokenKind.number &&
    isSameLine(tokens, at) &&
    tokens.size[at]! <= 3
  );
}
