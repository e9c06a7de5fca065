import { CueForm } from '../../../words/cue-inflection.js';
import { goings, habits, toldToSpeak } from '../../../words/verb-companions.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isNameWord } from '../name-word.js';
import { isPunctuation, isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';
import { formAt } from './cue-verb.js';

export function isTo(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.to);
}

/** "to go", not "to the club": after "to" comes neither an article nor a name nor a pronoun. */
export function opensInfinitive(grammar: Grammar, to: number, end: number): boolean {
  const verb = to + 1;
  if (!isTo(grammar, to) || verb >= end) return false;
  if (isPunctuation(grammar, verb) || isNameWord(grammar, verb) || has(grammar, verb, noVerb))
    return false;
  // "to charges of theft": a noun.
  return !isCueVerb(grammar, verb) || formAt(grammar, verb) !== CueForm.third;
}

const noVerb =
  Word.determiner |
  Word.possessive |
  Word.subjectPronoun |
  Word.objectPronoun |
  Word.preposition |
  Word.plural |
  Word.subordinator;

/** "went on to say", "is expected to say", "used to say", "took to the radio to say": token of "went", "is" or "used" before the "to" at `to`, 0 for none. */
export function wentOn(grammar: Grammar, to: number): number {
  if (to < 2) return 0;
  // "used to say"
  if (habits.has(lowerWord(grammar, to - 1)) && !has(grammar, to - 2, Word.auxiliary))
    return to - 1;
  if (to < 3) return 0;
  const took = tookTo(grammar, to);
  if (took > 0) return took;
  const verb = to - 2;
  const goesOn = has(grammar, verb, Word.be)
    ? toldToSpeak.has(lowerWord(grammar, to - 1))
    : isWord(grammar, to - 1, 'on') && goings.has(lowerWord(grammar, verb));
  return goesOn ? verb : 0;
}

/** "took to the radio to say", "takes to Pictogram to say": token of "took", 0 for none. */
function tookTo(grammar: Grammar, to: number): number {
  for (let at = to - 2; at > 0 && at > to - 5; at--) {
    if (!isTo(grammar, at)) continue;
    const verb = lowerWord(grammar, at - 1);
    return verb === 'took' || verb === 'takes' ? at - 1 : 0;
  }
  return 0;
}
