import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isPossessive, isWord } from '../orthography.js';
import { nameStart } from '../phrase/name-start.js';
import { isInsideNominal, type NounPhrase, pronoun } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { Word } from '../word-class.js';

/** Whose it is: Reed of "Reed's first answer", "her" of "her March remark". */
export function possessorOf(grammar: Grammar, noun: number, floor: number): NounPhrase | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    if (has(grammar, at, Word.possessive)) return pronoun(grammar, at);
    if (!isPossessive(grammar, at)) {
      if (!isInsideNominal(grammar, at) || has(grammar, at, Word.determiner)) return null;
      continue;
    }
    // "a check on Reed's claim": the person, not the check.
    const person = nameAt(grammar, at - 1) >= 0 && isPersonName(grammar, nameAt(grammar, at - 1));
    const from = person ? nameStart(grammar, at - 1, floor) : ownerStart(grammar, at - 1, floor);
    return phraseEndingAt(grammar, at - 1, from);
  }
  return null;
}

/** "doubts on the board's claim": the board, not what a preposition ties it to; "the mayor of Hull's claim" is the mayor's. */
function ownerStart(grammar: Grammar, last: number, floor: number): number {
  let at = last;
  while (at > floor && (isInsideNominal(grammar, at - 1) || isWord(grammar, at - 1, 'of'))) at--;
  return at;
}
