import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { has, isCueVerb } from '../../grammar/grammar.js';
import { isCapital } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { isFirstPerson, isNobody } from './found.js';

/**
 * Reed told sailors that the board was “ready”, the agency reported: a piece inside what somebody is said to have said is his; a body that stands behind it
 * passes it on, and after a piece without a comma of its own nobody is meant.
 */
export function isPassedOn(setting: Setting, behind: NounPhrase): boolean {
  const { grammar, span, lastPunctuation } = setting;
  if (isCapital(grammar, span.innerToken)) return false;
  if (lastPunctuation === 44 && !has(grammar, behind.head, Word.body)) return false;
  return isTold(setting);
}

/** Is somebody said to say what the sentence runs into the marks with? */
function isTold({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  for (let at = beforeTo - 1; at > beforeFrom; at--) {
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isPassive(grammar, at)) continue;
    const { frame } = cueAt(grammar, at);
    if (frame !== 'clause' && frame !== 'person') continue;
    const phrase = subjectBefore(grammar, at, beforeFrom);
    return phrase !== null && !isFirstPerson(grammar, phrase) && !isNobody(grammar, phrase);
  }
  return false;
}
