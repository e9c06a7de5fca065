import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isNameWord } from '../name-word.js';
import { roleNoun, Word } from '../word-class.js';

export function isWho(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.who);
}

/** "a sign that read", "an ad that says": not "said that", "so that" and not a text, whose author speaks. */
export function isRelativeThat(grammar: Grammar, at: number): boolean {
  const noun = at - 1;
  if (noun < 0 || !has(grammar, at, Word.that) || isCueVerb(grammar, noun)) return false;
  return (
    has(grammar, noun, roleNoun) && !has(grammar, noun, Word.text) && !isNameWord(grammar, noun)
  );
}
