import { endOf, tokenText } from '../../language/token-extent.js';
import { TokenFlag, type Tokens } from '../../language/tokens.js';
import { bitsOf, type Grammar, isCueVerb } from './grammar.js';
import { Word } from './word-class.js';

/** The text of a token in lower case. */
export function lowerWord(grammar: Grammar, token: number): string {
  const { tokens } = grammar;
  if (!isListed(grammar, token)) return lowerCase(tokens, token);
  const hash = tokens.hash[token]!;
  const known = lexiconWords.get(hash);
  if (known !== undefined) return known;
  const word = lowerCase(tokens, token);
  lexiconWords.set(hash, word);
  return word;
}

/** The words of the lexicon that were asked for, in lower case by their hash: as many as it has, each made but once. */
const lexiconWords = new Map<number, string>();

/** Is the token spelt as one word of the lexicon is, but for its case? An auxiliary may have either apostrophe, an adverb may be any word in -ly. */
function isListed(grammar: Grammar, token: number): boolean {
  const classes = bitsOf(grammar, token);
  if (classes & Word.auxiliary || grammar.tokens.flags[token]! & TokenFlag.dotted) return false;
  return (classes & ~(Word.adverb | Word.named)) !== 0 || isCueVerb(grammar, token);
}

function lowerCase(tokens: Tokens, token: number): string {
  return tokenText(tokens, token).toLowerCase();
}

export function tokenSlice({ tokens }: Grammar, first: number, end: number): string {
  return tokens.text.slice(tokens.start[first], endOf(tokens, end - 1));
}
