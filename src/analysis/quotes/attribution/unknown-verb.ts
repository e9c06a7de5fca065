import { withComplement } from '../../grammar/clause/complement.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { type Grammar, has, isCueVerb, isUnlisted } from '../../grammar/grammar.js';
import { isCapital, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { Word } from '../../grammar/word-class.js';
import { endsInIng, isParticiple } from '../../grammar/word-shape.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { openers } from './clause-opening.js';
import { type Found, found, isNobody, isStop, isVague } from './found.js';

/** "…," warbled Reed; "…," Reed grumped: any verb in -ed where only a verb of saying can stand. */
export function unknownVerb(setting: Setting): Found {
  const { grammar, beforeFrom, beforeTo, afterFrom, afterTo, lastPunctuation: code } = setting;
  if (code !== 44 && code !== 63 && code !== 33) return null;
  if (afterFrom + 1 >= afterTo) return null;
  if (isUnknownVerb(grammar, afterFrom)) {
    const phrase = subjectAfter(grammar, afterFrom, afterTo);
    const named = phrase && phrase.kind !== 'pronoun' && phrase.first <= afterFrom + 2;
    return named ? found(phrase, afterFrom) : null;
  }
  // A self-styled “fox,” Reed changed sides.
  const whole = beforeFrom >= beforeTo || isPunctuation(grammar, beforeTo - 1);
  if (!whole) return null;
  const spoken = verbOfSubject(grammar, afterFrom, afterTo);
  // "Where are they?" Reed posed.
  const alone = spoken?.phrase?.kind === 'name' && isStop(grammar, spoken.cue + 1);
  return code === 44 || alone ? spoken : null;
}

/** "…," Reed grumped; "…," council leader Ada Reed believes. */
function verbOfSubject(grammar: Grammar, from: number, to: number): Found {
  const opening = phraseStartingAt(grammar, from, to);
  if (!opening || opening.first > from + openers(grammar, from, opening.first)) return null;
  const phrase = withComplement(grammar, opening, to);
  if (phrase.end >= to || isVague(grammar, phrase) || isNobody(grammar, phrase)) return null;
  return isUnknownVerb(grammar, phrase.end) ? found(phrase, phrase.end) : null;
}

/** A word in -ed that no list knows, or a verb of thinking. */
function isUnknownVerb(grammar: Grammar, at: number): boolean {
  if (isUsedAs(grammar, at, Use.attitude)) return true;
  // "a pilot named Ada Reed"
  if (isUsedAs(grammar, at, Use.beforePerson)) return false;
  return (
    isUnlisted(grammar, at) &&
    !isCueVerb(grammar, at) &&
    !isCapital(grammar, at) &&
    isParticiple(grammar, at) &&
    !endsInIng(grammar, at)
  );
}

/** "…," Will said; "…," May wrote: between a comma in the marks and the verb a capital makes any word a name. */
export function unknownName(setting: Setting, start: number, verb: number): NounPhrase | null {
  const { grammar } = setting;
  if (verb !== start + 1 || setting.lastPunctuation !== 44 || !isCapital(grammar, start))
    return null;
  if (has(grammar, start, Word.subjectPronoun | Word.firstPerson | Word.determiner)) return null;
  return { kind: 'name', first: start, end: verb, head: start, mention: -1 };
}
