import { isApostrophe } from '../../language/characters.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { Entry } from './lexicon.js';

/** A quotation mark, an apostrophe or a comma; other tokens that are no words have no entry. */
export function classifyMark(
  tokens: Tokens,
  token: number,
  word: Uint16Array,
  marks: number[],
): void {
  const kind = tokens.kind[token]!;
  if (kind === TokenKind.mark) {
    marks.push(token);
    if (isGenitive(tokens, token)) word[token] = Entry.genitive;
  } else if (kind === TokenKind.punctuation && isComma(tokens, token)) word[token] = Entry.comma;
}

/** A comma between words. */
function isComma({ text, start }: Tokens, token: number): boolean {
  const at = start[token]!;
  if (text.charCodeAt(at) !== 44) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}

/** The mark of "the Reeds' boat", right after an s. */
function isGenitive({ text, start, size, kind, flags }: Tokens, mark: number): boolean {
  const at = start[mark]!;
  return (
    mark > 0 &&
    !(flags[mark]! & TokenFlag.spaceBefore) &&
    kind[mark - 1] === TokenKind.word &&
    isApostrophe(text.charCodeAt(at)) &&
    size[mark] === 1 &&
    (text.charCodeAt(at - 1) | 32) === 115
  );
}
