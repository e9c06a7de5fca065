import { goings, habits, toldToSpeak } from '../../../words/verb-companions.js';
import { type Grammar, has } from '../grammar.js';
import { isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';

export function isTo(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.to);
}

/** "went on to say", "is expected to say", "used to say": token of "went", "is" or "used" before the "to" at `to`, 0 for none. */
export function wentOn(grammar: Grammar, to: number): number {
  if (to < 2) return 0;
  // "used to say"
  if (habits.has(lowerWord(grammar, to - 1)) && !has(grammar, to - 2, Word.auxiliary))
    return to - 1;
  if (to < 3) return 0;
  const verb = to - 2;
  const goesOn = has(grammar, verb, Word.be)
    ? toldToSpeak.has(lowerWord(grammar, to - 1))
    : isWord(grammar, to - 1, 'on') && goings.has(lowerWord(grammar, verb));
  return goesOn ? verb : 0;
}
