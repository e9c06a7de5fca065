import { overQuantity } from '../../grammar/clause/clause-opening.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isPunctuation, isWord } from '../../grammar/orthography.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';

/** "While Reed said …, the rain stopped": a clause before the main one, opened over titles by "while", "when", "if"; not "they laughed when Reed said". */
export function isSubordinate(grammar: Grammar, subject: number, from: number): boolean {
  for (let at = subject - 1; at >= Math.max(from, subject - 5); at--) {
    // "After Reed said …, the pier closed"
    if (isWord(grammar, at, 'after') || isWord(grammar, at, 'before'))
      return opensLater(grammar, from, at);
    if (has(grammar, at, Word.subordinator))
      return !has(grammar, at, Word.that) && (at === from || opensAnew(grammar, at - 1));
    if (isPunctuation(grammar, at) || has(grammar, at, notNominal)) return false;
  }
  return false;
}

/** "After", "Shortly after", "A few days after": nothing but a time from `from` to `at`. */
function opensLater(grammar: Grammar, first: number, at: number): boolean {
  // "More than two decades after"
  const from = overQuantity(grammar, first, at);
  const time = Word.determiner | Word.adverb | Word.time | Word.indefinite;
  for (let word = from; word < at; word++)
    if (!has(grammar, word, time) && !isUsedAs(grammar, word, Use.timeSpan)) return false;
  return true;
}

function opensAnew(grammar: Grammar, at: number): boolean {
  const link = Word.conjunction | Word.preposition | Word.adverb;
  return isPunctuation(grammar, at) || has(grammar, at, link);
}
