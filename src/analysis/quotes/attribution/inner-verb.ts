import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPunctuation, isWord, nextComma } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';

/** Is the verb one of a noun inside the clause: "saying what he said was “bold”", "said in a statement posted to its site"? */
export function isInner(grammar: Grammar, verb: number, subject: NounPhrase): boolean {
  const asked =
    cueAt(grammar, verb).frame === 'clause' && isWord(grammar, subject.first - 1, 'what');
  return asked || isGovernedText(grammar, subject) || isTold(grammar, subject);
}

/** "told a meeting that current figures indicated “most” were old": what is told indicates it, and its teller speaks. */
function isTold(grammar: Grammar, { kind, first, head }: NounPhrase): boolean {
  const that = has(grammar, first, Word.that) ? first : first - 1;
  if (kind === 'name' || !has(grammar, that, Word.that) || has(grammar, head, roleNoun))
    return false;
  for (let at = that - 1; at >= 0 && at > that - longestHearer; at--) {
    if (isPunctuation(grammar, at)) return false;
    if (!isCueVerb(grammar, at)) continue;
    const { frame } = cueAt(grammar, at);
    if (frame === 'clause' || frame === 'person') return true;
  }
  return false;
}

/** In tokens, with the verb. */
const longestHearer = 6;

/** The participle belongs to the text, whose author said it. */
function isGovernedText(grammar: Grammar, { first, head, end }: NounPhrase): boolean {
  const governed = has(grammar, head, Word.text) && has(grammar, first - 1, Word.preposition);
  return governed && endsIn(grammar, end, 'ed') && isCueVerb(grammar, first - 2);
}

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
