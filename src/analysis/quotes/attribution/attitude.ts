import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { has, isCueVerb } from '../../grammar/grammar.js';
import { isPunctuation } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { type Found, foundSource, isFirstPerson, isVague } from './found.js';

/** How far the verb may stand before the marks, in tokens. */
const reach = 10;

/** Reed believes the plan is "a disgrace"; she refused to "give in": whoever thinks or wants it is the one whose words stand in marks. */
export function attitudeBefore({ grammar, beforeFrom, beforeTo }: Setting): Found {
  for (let verb = beforeTo - 1; verb > Math.max(beforeFrom, beforeTo - reach); verb--) {
    if (isPunctuation(grammar, verb)) return null;
    if (isCueVerb(grammar, verb) && isFiniteCue(grammar, verb)) return null;
    if (!isUsedAs(grammar, verb, Use.attitude)) continue;
    if (has(grammar, verb - 1, Word.be | Word.determiner | Word.possessive)) return null;
    const phrase = subjectBefore(grammar, verb, beforeFrom);
    if (!phrase || isVague(grammar, phrase) || isFirstPerson(grammar, phrase)) return null;
    // "if they think “big is beautiful”", "what Reed considers “smart”"
    const titled = has(grammar, phrase.first - 1, Word.honorific) ? 2 : 1;
    if (has(grammar, phrase.first - titled, Word.subordinator)) return null;
    return foundSource(grammar, phrase, -1);
  }
  return null;
}
