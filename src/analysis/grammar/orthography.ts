import { equalsFolded } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { type Grammar, has } from './grammar.js';
import { Word } from './word-class.js';

/** Is the token this word (in lower case), case aside? */
export function isWord({ tokens }: Grammar, token: number, word: string): boolean {
  return equalsFolded(tokens.text, tokens.start[token]!, endOf(tokens, token), word);
}

/** "a", "an" */
export function isIndefiniteArticle(grammar: Grammar, token: number): boolean {
  return isWord(grammar, token, 'a') || isWord(grammar, token, 'an');
}

/** The first character code of a token. */
export function codeOf({ tokens }: Grammar, token: number): number {
  return tokens.text.charCodeAt(tokens.start[token]!);
}

export function isPunctuation({ tokens }: Grammar, token: number): boolean {
  return tokens.kind[token] === TokenKind.punctuation;
}

export function isCapital({ tokens }: Grammar, token: number): boolean {
  return (tokens.flags[token]! & TokenFlag.capital) !== 0;
}

export function isClitic({ tokens }: Grammar, token: number): boolean {
  return (tokens.flags[token]! & TokenFlag.clitic) !== 0;
}

/** A colon or semicolon. */
export function isColon(grammar: Grammar, token: number): boolean {
  const code = codeOf(grammar, token);
  return code === 58 || code === 59;
}

/** A possessive 's (or s'). */
export function isPossessive(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.genitive);
}

export function hasSpace({ tokens }: Grammar, token: number): boolean {
  return (tokens.flags[token]! & TokenFlag.spaceBefore) !== 0;
}

/** "$", "₹" or "#" right before a figure: it opens a phrase and closes none. */
export function opensFigure(grammar: Grammar, token: number): boolean {
  const { tokens } = grammar;
  const code = codeOf(grammar, token);
  return (
    tokens.kind[token] === TokenKind.punctuation &&
    tokens.kind[token + 1] === TokenKind.number &&
    code !== 40 &&
    code !== 91 &&
    hasSpace(grammar, token) &&
    !hasSpace(grammar, token + 1)
  );
}

/** A comma between words; the one inside "2,000" is none. */
export function isComma(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.comma);
}

/** The first comma of tokens [first, end), -1 where there is none. */
export function nextComma(grammar: Grammar, first: number, end: number): number {
  for (let at = first; at < end; at++) if (isComma(grammar, at)) return at;
  return -1;
}

/** A hyphen inside a word: "AFL-CIO". */
export function isHyphen(grammar: Grammar, token: number): boolean {
  return codeOf(grammar, token) === 45 && !hasSpace(grammar, token);
}

export function isDash(grammar: Grammar, token: number): boolean {
  if (!isPunctuation(grammar, token)) return false;
  const code = codeOf(grammar, token);
  if (code >= 0x2012 && code <= 0x2015) return true;
  // A lone hyphen between spaces, or a double one.
  return code === 45 && (grammar.tokens.size[token]! > 1 || hasSpace(grammar, token));
}

export function startsSentence({ sentences }: Grammar, token: number): boolean {
  const first = sentences.firstToken[indexAt(sentences.ofToken, token)]!;
  return token === first || token === first + 1;
}
