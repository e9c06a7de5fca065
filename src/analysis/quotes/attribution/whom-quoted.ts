import { apposedName } from '../../grammar/apposition/apposed-name.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { isObject } from '../../grammar/phrase/object-pronoun.js';
import { type NounPhrase, pronoun } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';

/** How long "quoted the head of the harbour board as" may be, in tokens. */
const reach = 14;

/** "The Herald quoted Reed as saying", "Reed was quoted by the Herald as saying": who speaks, by the "as" and not below `floor`. */
export function whomQuoted(grammar: Grammar, as: number, floor: number): NounPhrase | null {
  for (let verb = as - 1; verb >= Math.max(floor, as - reach); verb--) {
    if (!isCueVerb(grammar, verb) || !quotes(grammar, verb)) continue;
    if (isPassive(grammar, verb)) return subjectBefore(grammar, verb, Math.min(floor, verb));
    const object = verb + 1;
    if (isObject(grammar, object)) return pronoun(grammar, object);
    const opening = phraseStartingAt(grammar, object, as);
    const apposed = opening && apposedName(grammar, opening, as);
    if (apposed || opening?.kind === 'name') return apposed ?? opening;
    return phraseEndingAt(grammar, as - 1, object) ?? opening;
  }
  return null;
}

/** "quoted Reed as saying", "cited Reed as saying" */
export function quotes(grammar: Grammar, verb: number): boolean {
  const { lemma } = cueAt(grammar, verb);
  return lemma === 'quote' || lemma === 'cite';
}
