import type { Language } from '../../language/index.js';
import type { Sentences } from '../../language/sentences.js';
import type { Tokens } from '../../language/tokens.js';
import type { Names } from '../entities/entity.js';
import { classifyWords, type WordClasses, WordPart } from './classify.js';
import type { Lexicon } from './lexicon.js';
import { Word } from './word-class.js';

/** What the shallow parser sees: tokens, sentences, word classes and names of one article. */
export interface Grammar extends WordClasses {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly names: Names;
}

export function readGrammar(
  { tokens, sentences }: Language,
  names: Names,
  lexicon: Lexicon,
): Grammar {
  const { word, bits, cues, reporting, marks } = classifyWords(tokens, sentences, lexicon);
  const { length, firstToken, endToken } = names.mentions;
  for (let mention = 0; mention < length; mention++) {
    // Names do not overlap: each token is moved to the entries inside names but once.
    for (let token = firstToken[mention]!; token < endToken[mention]!; token++)
      word[token]! += lexicon.count;
  }
  return { word, bits, cues, reporting, marks, tokens, sentences, names };
}

/** The `Word` bits of a token. */
export function bitsOf(grammar: Grammar, token: number): number {
  return grammar.bits[grammar.word[token]! & WordPart.entry]!;
}

export function has(grammar: Grammar, token: number, bits: number): boolean {
  return (grammar.bits[grammar.word[token]! & WordPart.entry]! & bits) !== 0;
}

/** Which form of which verb that reports speech a token is, as in `cueList`; 0 for any other token. */
export function cueOf(grammar: Grammar, token: number): number {
  const word = grammar.word[token]!;
  return word < WordPart.noCue ? grammar.cues[word & WordPart.entry]! : 0;
}

export function isCueVerb(grammar: Grammar, token: number): boolean {
  return cueOf(grammar, token) !== 0;
}

/** Is it a word that no list of the grammar knows? */
export function isUnlisted(grammar: Grammar, token: number): boolean {
  return !has(grammar, token, ~Word.named);
}
