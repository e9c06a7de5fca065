import type { Gender } from '../entities/entity.js';
import { type Grammar, has, isPossessive, isPunctuation } from '../grammar/grammar.js';
import { Word } from '../grammar/word-class.js';
import { lower } from './cast.js';

/** The gender that a third-person pronoun asks for, null for any other word. */
export function personalGender(grammar: Grammar, token: number): Gender | null {
  if (!has(grammar, token, Word.subjectPronoun | Word.possessive | Word.objectPronoun)) return null;
  switch (lower(grammar, token)) {
    case 'he':
    case 'his':
    case 'him':
      return 'male';
    case 'she':
    case 'her':
      return 'female';
    default:
      return null;
  }
}

/** First token of "the … noun" when "the" stands within four words before, else the token itself. */
export function definiteStart(grammar: Grammar, token: number): number {
  for (let at = token - 1; at >= 0 && at >= token - 4; at--) {
    if (isPunctuation(grammar, at) && !isPossessive(grammar, at)) return token;
    if (
      has(grammar, at, Word.preposition | Word.auxiliary | Word.conjunction | Word.subordinator)
    ) {
      return token;
    }
    if (has(grammar, at, Word.determiner)) return lower(grammar, at) === 'the' ? at : token;
  }
  return token;
}
