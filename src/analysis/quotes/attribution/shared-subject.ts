import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { isThat, isVague } from './found.js';

/** "Passengers on a boat that met a storm described": whom the clause is about, where the noun right before the verb means nobody. */
export function mainSubject(
  grammar: Grammar,
  { first, kind }: NounPhrase,
  floor: number,
  verb: number,
): NounPhrase | null {
  // "Reed wrote on Friday that ships went": what was written.
  if (kind === 'pronoun' || first <= floor || isThat(grammar, first)) return null;
  // "Reed said as the heckler yelled": a clause of its own.
  const before = first - 1;
  if (has(grammar, before, Word.subordinator | Word.conjunction) || isComma(grammar, before))
    return null;
  // "Reed said the talks showed": the verb before it goes first.
  if (isCueVerb(grammar, before)) return null;
  const main = clauseSubject(grammar, floor, verb);
  return main && main.first < first && main.kind !== 'pronoun' && !isVague(grammar, main)
    ? main
    : null;
}

/** "Reed went on to say", "Reed was moved to write": the subject of the verb before "to". */
export function infinitiveSubject(grammar: Grammar, to: number, floor: number): NounPhrase | null {
  let verb = to - 1;
  while (verb > floor && has(grammar, verb, Word.preposition)) verb--;
  if (verb <= floor || isPunctuation(grammar, verb)) return null;
  if (has(grammar, verb, Word.auxiliary | Word.adverb)) return subjectBefore(grammar, to, floor);
  // "Reed took the chance to say"
  return subjectBefore(grammar, verb, floor) ?? clauseSubject(grammar, floor, to);
}

/** "Reed smiled and said": the verb stands after "and", its subject opens the clause. "to say", "to a reporter who asked". */
export function coordinatedSubject(
  grammar: Grammar,
  verb: number,
  floor: number,
): NounPhrase | null {
  const at = beforeAuxiliaries(grammar, verb, floor);
  if (at < floor) return null;
  if (isJoined(grammar, verb, floor)) {
    // "When he was asked, Reed laughed and said"
    const near =
      at > floor && endsIn(grammar, at - 1, 'ed') ? subjectBefore(grammar, at - 1, floor) : null;
    return near?.kind === 'pronoun' || near?.kind === 'name'
      ? near
      : clauseSubject(grammar, floor, at);
  }
  return clauseSubject(grammar, floor, verb);
}

/** Does "and", "to" or a comma stand before the verb? */
export function isJoined(grammar: Grammar, verb: number, floor: number): boolean {
  const at = beforeAuxiliaries(grammar, verb, floor);
  if (at < floor) return false;
  return has(grammar, at, Word.conjunction) || isTo(grammar, at) || isComma(grammar, at);
}

function beforeAuxiliaries(grammar: Grammar, verb: number, floor: number): number {
  let at = verb - 1;
  while (at >= floor && has(grammar, at, Word.adverb | Word.auxiliary)) at--;
  return at;
}
