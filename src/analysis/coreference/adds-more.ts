import { type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { cueAt } from '../grammar/verb/cue-verb.js';
import { Word } from '../grammar/word-class.js';

/** "he added", "added the Kerry man", "she also went on": the subject, tokens [first, end), goes on with what he said before. */
export function addsMore(grammar: Grammar, first: number, end: number): boolean {
  if (first > 0 && isAdding(grammar, first - 1)) return true;
  let at = end;
  while (at < grammar.tokens.count && has(grammar, at, Word.adverb | Word.auxiliary)) at++;
  return at < grammar.tokens.count && isAdding(grammar, at);
}

function isAdding(grammar: Grammar, at: number): boolean {
  if (!isCueVerb(grammar, at)) return false;
  const { lemma } = cueAt(grammar, at);
  return lemma === 'add' || lemma === 'continue';
}
