import type { Article } from '../../../article.js';
import type { Language } from '../../../language/index.js';

/** Blocks [first, end) of an article, and so many tokens from `token` on that are theirs. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly token: number;
  readonly tokens: number;
}

/** Tokens of one part: far more than most articles have. */
const largest = 1 << 15;

/**
 * A long article in parts, whole blocks each, which no date expression goes beyond: what the rules ask of the words of all of it would be
 * larger than the text.
 */
export function partsOf({ blocks }: Article, { tokens }: Language): Part[] {
  if (tokens.count <= largest)
    return [{ first: 0, end: blocks.length, token: 0, tokens: tokens.count }];
  const parts: Part[] = [];
  let first = 0;
  let token = 0;
  let at = 0;
  for (let index = 0; index < blocks.length; index++) {
    const before = at;
    while (at < tokens.count && tokens.start[at]! < blocks[index]!.end) at++;
    if (at - token <= largest || index === first) continue;
    parts.push({ first, end: index, token, tokens: before - token });
    first = index;
    token = before;
  }
  parts.push({ first, end: blocks.length, token, tokens: at - token });
  return parts;
}
