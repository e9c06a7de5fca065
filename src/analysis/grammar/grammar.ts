import { CharClass, charClass } from '../../language/characters.js';
import { equalsFolded } from '../../language/hash.js';
import type { Language } from '../../language/index.js';
import type { Sentences } from '../../language/sentences.js';
import { endOf, tokenText } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import type { Names } from '../entities/entity.js';
import { classifyWords, type WordClasses, WordPart } from './classify.js';
import type { Lexicon } from './lexicon.js';
import { notNominal, Word } from './word-class.js';

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

/** Index into `names.mentions` of the name that the token stands in, -1 for none: most tokens stand in none, as their classes tell. */
export function nameAt(grammar: Grammar, token: number): number {
  return has(grammar, token, Word.named) ? indexAt(grammar.names.ofToken, token) : -1;
}

/** Is it a word that no list of the grammar knows? */
export function isUnlisted(grammar: Grammar, token: number): boolean {
  return !has(grammar, token, ~Word.named);
}

/** Is the token this word (in lower case), case aside? */
export function isWord({ tokens }: Grammar, token: number, word: string): boolean {
  return equalsFolded(tokens.text, tokens.start[token]!, endOf(tokens, token), word);
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

/** A possessive 's (or s'). */
export function isPossessive(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.genitive);
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

export function isDash(grammar: Grammar, token: number): boolean {
  if (!isPunctuation(grammar, token)) return false;
  const code = codeOf(grammar, token);
  if (code >= 0x2012 && code <= 0x2015) return true;
  // A lone hyphen between spaces, or a double one.
  return code === 45 && (grammar.tokens.size[token]! > 1 || hasSpace(grammar, token));
}

export function hasSpace({ tokens }: Grammar, token: number): boolean {
  return (tokens.flags[token]! & TokenFlag.spaceBefore) !== 0;
}

/** Is the token part of a name: one that the names engine found, or a capitalised word that nothing else explains? */
export function isNameWord(grammar: Grammar, token: number): boolean {
  if (has(grammar, token, Word.named)) return true;
  if (grammar.tokens.kind[token] !== TokenKind.word || !isCapital(grammar, token)) return false;
  if (isClitic(grammar, token) || endsInFigure(grammar, token)) return false;
  const bits = bitsOf(grammar, token);
  if (bits & (notNominal | Word.time | Word.determiner | Word.possessive | Word.objectPronoun))
    return false;
  if (opensSentence(grammar, token)) {
    if (bits & Word.opener) return false;
    // "Part of the plan": a capital that only the sentence explains, unless a verb shows that it is a subject.
    const next = token + 1;
    return (
      isCapital(grammar, next) ||
      (bits === 0 &&
        (isCueVerb(grammar, next) ||
          has(grammar, next, Word.auxiliary) ||
          opensRelative(grammar, token)))
    );
  }
  if (bits & Word.opener && startsSentence(grammar, token)) return false;
  return true;
}

/** "Reed, who was late, said": one person or body; "Farmers, who" are many. */
function opensRelative(grammar: Grammar, token: number): boolean {
  const { text } = grammar.tokens;
  if (!isComma(grammar, token + 1) || text.charCodeAt(endOf(grammar.tokens, token) - 1) === 115)
    return false;
  return has(grammar, token + 2, Word.who) || isWord(grammar, token + 2, 'which');
}

/** "Q2", "FY25": a period or a number of something, where the names engine knows no name. */
function endsInFigure({ tokens }: Grammar, token: number): boolean {
  return charClass(tokens.text.charCodeAt(endOf(tokens, token) - 1)) === CharClass.digit;
}

function opensSentence({ sentences }: Grammar, token: number): boolean {
  const sentence = indexAt(sentences.ofToken, token);
  return sentence >= 0 && sentences.firstToken[sentence] === token;
}

/** Does a name mention mean a person? Names that the engine did not see count as persons. */
export function isPersonName({ names }: Grammar, mention: number): boolean {
  if (mention < 0) return true;
  return names.entities[names.mentions.entity[mention]!]?.type === 'person';
}

export function isBodyName({ names }: Grammar, mention: number): boolean {
  return mention >= 0 && names.entities[names.mentions.entity[mention]!]?.type === 'organization';
}

/** "Democrats", "a Palestinian": does a name mention mean people by their nation, faith or party? */
export function isGroupName({ names }: Grammar, mention: number): boolean {
  return mention >= 0 && names.entities[names.mentions.entity[mention]!]?.type === 'group';
}

/** Does a name begin here? */
export function startsName(grammar: Grammar, at: number): boolean {
  const mention = nameAt(grammar, at);
  return mention >= 0 && grammar.names.mentions.firstToken[mention]! === at;
}

/** The first comma of tokens [first, end), -1 where there is none. */
export function nextComma(grammar: Grammar, first: number, end: number): number {
  for (let at = first; at < end; at++) if (isComma(grammar, at)) return at;
  return -1;
}

export function startsSentence({ sentences }: Grammar, token: number): boolean {
  const first = sentences.firstToken[indexAt(sentences.ofToken, token)]!;
  return token === first || token === first + 1;
}

/** The words of the lexicon that were asked for, in lower case by their hash: as many as it has, each made but once. */
const lexiconWords = new Map<number, string>();

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
