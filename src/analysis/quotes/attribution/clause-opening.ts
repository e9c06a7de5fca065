import { apposedName } from '../../grammar/apposition/apposed-name.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isComma, isPossessive, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { roleNoun, Word } from '../../grammar/word-class.js';

/** Words that may stand between the mark and the subject: "then", "and", "White House press secretary". */
export function openers(grammar: Grammar, start: number, first: number): number {
  let count = 0;
  for (let at = start; at < first && count < 14; at++, count++) {
    if (isPossessive(grammar, at) || has(grammar, at, Word.named)) continue;
    // "Lind's niece, state senator Ada Reed,"
    if (isComma(grammar, at) && at > start && has(grammar, at - 1, Word.person)) continue;
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return 0;
    // "Bridge End director of the Clean Water Fund Ada Reed"
    if (at > start && has(grammar, at, Word.preposition) && has(grammar, at - 1, roleNoun))
      continue;
    if (
      has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.subjectPronoun)
    )
      return 0;
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return 0;
  }
  return count;
}

/** "the mayor of Bridge End, Ada Reed,": does an office or a description open the clause that this name explains? */
export function isApposed(grammar: Grammar, start: number, name: NounPhrase, end: number): boolean {
  const opening = phraseStartingAt(grammar, start, end);
  return opening !== null && apposedName(grammar, opening, end)?.head === name.head;
}
