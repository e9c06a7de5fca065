import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPossessive, isWord } from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import type { Place } from '../reference.js';

/** "the driver of the bus", "the author who", "the player in red": the words after the noun say whom it means. */
export function narrows(grammar: Grammar, after: number): boolean {
  const { tokens } = grammar;
  if (after + 1 >= tokens.count) return false;
  if (has(grammar, after, Word.who)) return true;
  if (!has(grammar, after, Word.preposition)) return false;
  // "the mother of four"
  return !(isNumber(grammar, after + 1) && isWord(grammar, after, 'of'));
}

export function isNumber(grammar: Grammar, at: number): boolean {
  return grammar.tokens.kind[at] === TokenKind.number || has(grammar, at, Word.indefinite);
}

/** "The researcher prefers to wait.": who opens a sentence. Elsewhere, as in "Lind is the nominee", the words may mean anybody. */
export function closesPhrase(
  grammar: Grammar,
  { first, head }: NounPhrase,
  { sentence }: Place,
): boolean {
  const opening = grammar.sentences.firstToken[sentence]!;
  const after = first === opening + 1 && has(grammar, opening, Word.conjunction);
  if (first !== opening && !after) return false;
  return !isPossessive(grammar, head + 1) && isFollowed(grammar, head + 1);
}

/** By a verb, a stop or a function word: "the liberal mirror" goes on. */
function isFollowed(grammar: Grammar, at: number): boolean {
  if (at >= grammar.tokens.count || !isInsideNominal(grammar, at)) return true;
  if (has(grammar, at, Word.adverb | Word.verb | Word.determiner)) return true;
  if (isCueVerb(grammar, at)) return true;
  return !has(grammar, at, roleNoun) && (endsIn(grammar, at, 'ed') || endsIn(grammar, at, 's'));
}
