import { TokenKind } from '../../language/tokens.js';
import type { Gender } from '../entities/entity.js';
import { type Grammar, has } from '../grammar/grammar.js';
import { isPunctuation, isWord } from '../grammar/orthography.js';
import { Word } from '../grammar/word-class.js';

/** The gender that a third-person pronoun asks for (he him his, she her), null for any other word. */
export function personalGender(grammar: Grammar, token: number): Gender | null {
  if (!has(grammar, token, Word.subjectPronoun | Word.possessive | Word.objectPronoun)) return null;
  const { text, start, size } = grammar.tokens;
  const first = text.charCodeAt(start[token]!) | 32;
  const second = text.charCodeAt(start[token]! + 1) | 32;
  const length = size[token]!;
  if (first === 115 && second === 104 && length === 3) return 'female';
  if (first !== 104 || length > 3) return null;
  // her; he, him, his
  return length === 3 && second === 101 ? 'female' : 'male';
}

/** No such word stands between an article and its noun. */
const outside = Word.preposition | Word.auxiliary | Word.conjunction | Word.subordinator;

/** First token of "the … noun" when "the" stands within four words before, else the token itself. */
export function definiteStart(grammar: Grammar, token: number): number {
  const age = ageStart(grammar, isWord(grammar, token, 'old') ? token : token - 1);
  if (age >= 0) return isWord(grammar, age, 'the') ? age : token;
  for (let at = token - 1; at >= 0 && at >= token - 4; at--) {
    if (isPunctuation(grammar, at) || has(grammar, at, outside)) return token;
    if (has(grammar, at, Word.determiner)) return isWord(grammar, at, 'the') ? at : token;
  }
  return token;
}

/** The token before "54-year-old", whose last token this is; -1 for other words. */
function ageStart(grammar: Grammar, old: number): number {
  const aged = old > 4 && isWord(grammar, old, 'old') && isWord(grammar, old - 2, 'year');
  return aged && grammar.tokens.kind[old - 4] === TokenKind.number ? old - 5 : -1;
}

/** "The 27-year-old will": the head of an age that opens the sentence; -1 where none does. */
export function openingAge(grammar: Grammar, first: number, end: number): number {
  const head = first + 5;
  if (head >= end || grammar.tokens.kind[first + 1] !== TokenKind.number) return -1;
  return isWord(grammar, head, 'old') && definiteStart(grammar, head) === first ? head : -1;
}
