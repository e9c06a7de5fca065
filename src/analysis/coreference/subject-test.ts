import { endOf } from '../../language/token-extent.js';
import { TokenKind } from '../../language/tokens.js';
import { type Grammar, has, isCueVerb } from '../grammar/grammar.js';
import { isComma } from '../grammar/orthography.js';
import { Word } from '../grammar/word-class.js';

/** Does it open the sentence, or does a verb stand beside it? */
export function isSubject(grammar: Grammar, name: number, before: number): boolean {
  if (before < 0) return true;
  // "Reed's brother, Josh Lind, sat"
  const apart = isComma(grammar, before) && isComma(grammar, name);
  const end = apart ? overAge(grammar, name + 1) : pastAge(grammar, name);
  if (end >= grammar.tokens.count) return false;
  if (has(grammar, end, Word.auxiliary)) return true;
  // "power-sharing in which Reed became chairman": of a clause beside the main one.
  if (has(grammar, end, Word.verb)) return !has(grammar, before, Word.subordinator);
  if (isCueVerb(grammar, end)) return true;
  return looksLikeVerb(grammar, end);
}

/** "His nephew Val, 19, kept": past the age between commas. */
function pastAge(grammar: Grammar, name: number): number {
  if (!isComma(grammar, name)) return name;
  const end = overAge(grammar, name + 1);
  return end === name + 1 ? name : end;
}

/** "Her neighbour, Val, 84, is": past the age and its comma. */
function overAge(grammar: Grammar, at: number): number {
  const aged = grammar.tokens.kind[at] === TokenKind.number && isComma(grammar, at + 1);
  return aged ? at + 2 : at;
}

/** A word in -s or -ed that is no function word. */
function looksLikeVerb(grammar: Grammar, token: number): boolean {
  const { tokens } = grammar;
  if (tokens.kind[token] !== TokenKind.word) return false;
  if (
    has(grammar, token, Word.preposition | Word.conjunction | Word.subordinator | Word.determiner)
  )
    return false;
  const end = endOf(tokens, token);
  const last = tokens.text.charCodeAt(end - 1);
  return last === 115 || (last === 100 && tokens.text.charCodeAt(end - 2) === 101);
}
