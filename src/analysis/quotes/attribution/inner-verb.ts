import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isWord, nextComma } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { Word } from '../../grammar/word-class.js';

/**
 * Is the verb inside "who …" or "which …" without a comma before: "told a man who asked that"? The verb of the main clause goes first then; so it does
 * where a comma closes the inner clause before `end`.
 */
export function isRelative(grammar: Grammar, verb: number, floor: number, end: number): boolean {
  const at = skipAuxiliaries(grammar, verb - 1, floor);
  if (at <= floor) return false;
  // "quoted a man who told her that": his words follow.
  const tells = has(grammar, verb + 1, Word.objectPronoun) && verb + 3 >= end;
  if (isWho(grammar, at)) return !isComma(grammar, at - 1) && !tells;
  const which = (isNameWord(grammar, at) ? nameStart(grammar, at, floor) : at) - 1;
  if (which - 1 <= floor || !isWord(grammar, which, 'which')) return false;
  if (has(grammar, which - 1, Word.preposition)) return false;
  return !isComma(grammar, which - 1) || nextComma(grammar, verb, end - 1) >= 0;
}
