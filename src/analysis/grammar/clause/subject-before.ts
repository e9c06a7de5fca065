import { CueForm } from '../../../words/cue-inflection.js';
import { documents } from '../../../words/reporting.js';
import { apposedName } from '../apposition/apposed-name.js';
import { openApposition } from '../apposition/open-apposition.js';
import { subjectBeforeApposition } from '../apposition/subject-before-apposition.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isComma, isDash, isPunctuation, isWord, opensFigure } from '../orthography.js';
import { commonPhrase, isInsideNominal, type NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { skipAuxiliaries } from '../verb/auxiliaries.js';
import { formAt } from '../verb/cue-verb.js';
import { notNominal, roleNoun, Word } from '../word-class.js';
import { endsIn } from '../word-shape.js';
import { lowerWord } from '../word-text.js';
import { antecedent, innerPhrase } from './antecedent.js';
import { asAuthor } from './author.js';
import { reach } from './clause-subject.js';
import { isRelativeThat, isWho } from './relative-pronoun.js';

/**
 * The subject of the verb at `verb`: the noun phrase left of it, over adverbs and auxiliaries, and over appositions between commas, dashes or brackets
 * ("Reed, 43, who chairs the club, also said"). Not below `floor`.
 */
export function subjectBefore(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const bottom = Math.max(floor, verb - reach);
  const at = skipAuxiliaries(grammar, verb - 1, bottom);
  if (at < bottom) return null;
  if (isComma(grammar, at) || isDash(grammar, at)) {
    const phrase = subjectBeforeApposition(grammar, at, bottom);
    // "A reader, Mrs. Ada Reed of Ferry Street, wrote"
    return phrase && (phrase.kind === 'unnamed' || phrase.kind === 'role')
      ? (apposedName(grammar, phrase, verb) ?? phrase)
      : phrase;
  }
  if (at > bottom && isRelativeThat(grammar, at)) return innerPhrase(grammar, at - 1, bottom);
  const phrase = phraseEndingAt(grammar, at, bottom) ?? whomOneMet(grammar, at, bottom);
  // "The groups that endorsed him said", "The crews whose boats were sold said"
  if (!phrase) {
    const links = notNominal | Word.adverb | Word.determiner;
    if (isPunctuation(grammar, at) || has(grammar, at, links)) return null;
    return ofRelative(grammar, commonPhrase('role', at, at), bottom);
  }
  if (phrase.kind === 'pronoun') {
    if (isWho(grammar, phrase.head)) return antecedent(grammar, phrase.head, bottom) ?? phrase;
    // "Experts who have seen it say": no single one say.
    const base = at === verb - 1 && formAt(grammar, verb) === CueForm.base;
    return (base && ofRelative(grammar, phrase, bottom)) || phrase;
  }
  // "Everyone but Lind said"
  const all = phrase.first - 2;
  if (all >= bottom && isWord(grammar, phrase.first - 1, 'but'))
    if (everyone.some((word) => isWord(grammar, all, word)))
      return { ...phrase, kind: 'unnamed', first: all, head: all, mention: -1 };
  const bearer = ofRelative(grammar, phrase, bottom) ?? ofParticiple(grammar, phrase, bottom);
  if (bearer) return bearer;
  // "Ada Reed, a pilot, on Harbour Radio described"
  const comma = phrase.first - 2;
  if (comma > bottom && isComma(grammar, comma) && has(grammar, comma + 1, Word.preposition))
    return subjectBeforeApposition(grammar, comma, bottom) ?? phrase;
  return openApposition(grammar, phrase, bottom) ?? asAuthor(grammar, phrase, at + 1);
}

/** "The parents of a child who died at the club said", "sailors who have met the storm say": what stands last ends a clause about the sailors. */
function ofRelative(grammar: Grammar, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { kind, first, head } = phrase;
  const link = has(grammar, first - 1, Word.determiner) ? first - 2 : first - 1;
  if (link - 1 <= floor || isPunctuation(grammar, link)) return null;
  // "people who say Reed said": who stands after a verb of saying may be the subject of the next; a thing is none.
  const may = kind === 'name' || has(grammar, head, roleNoun);
  if (isCueVerb(grammar, link) && may) return null;
  for (let at = link - 1; at > Math.max(floor, first - longestRelative); at--) {
    if (isPunctuation(grammar, at) && !isInsideWord(grammar, at)) return null;
    // "The crews whose claims were rejected"
    if (isWord(grammar, at - 1, 'whose') && endsIn(grammar, head, 'ed'))
      return isPunctuation(grammar, at - 2) ? null : phraseEndingAt(grammar, at - 2, floor);
    if (isCueVerb(grammar, at - 1) && !isWord(grammar, at - 2, 'whose')) return null;
    // "The firm that owns the pier said"
    if (has(grammar, at, Word.that) && isRelativeThat(grammar, at))
      return opensFinite(grammar, at + 1) ? phraseEndingAt(grammar, at - 1, floor) : null;
    if (isWho(grammar, at)) return isComma(grammar, at - 1) ? null : antecedent(grammar, at, floor);
  }
  return null;
}

/** "a 40-year-old plan", "more than £400" */
function isInsideWord(grammar: Grammar, at: number): boolean {
  return isInsideNominal(grammar, at) || opensFigure(grammar, at);
}

/** "that owns", "that have", "that back the plan": a verb and no subject of its own. */
function opensFinite(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.auxiliary | Word.verb)) return true;
  if (has(grammar, at, roleNoun | notNominal)) return false;
  if (endsIn(grammar, at, 'ed') || endsIn(grammar, at, 's')) return true;
  return has(grammar, at + 1, Word.determiner | Word.possessive | Word.objectPronoun);
}

/** "The experts I interviewed said": they whom the pronoun's verb, the word before this one, is about. */
function whomOneMet(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const pronoun = verb - 1;
  if (pronoun <= floor || !endsIn(grammar, verb, 'ed')) return null;
  if (!has(grammar, pronoun, Word.firstPerson | Word.subjectPronoun)) return null;
  if (!has(grammar, pronoun - 1, Word.person | Word.plural)) return null;
  return phraseEndingAt(grammar, pronoun - 1, floor);
}

const everyone = ['everyone', 'everybody', 'all'];

/** In tokens. */
const longestRelative = 10;

/** "The order signed by the mayor said": what stands after "by" belongs to a participle of the order. */
function ofParticiple(grammar: Grammar, { first }: NounPhrase, floor: number): NounPhrase | null {
  const by = has(grammar, first - 1, Word.determiner) ? first - 2 : first - 1;
  const participle = by - 1;
  const noun = participle - 1;
  if (noun < floor || !isWord(grammar, by, 'by')) return null;
  if (!endsIn(grammar, participle, 'ed') && !endsIn(grammar, participle, 'n')) return null;
  return phraseEndingAt(grammar, noun, floor);
}

/** "the report, which notes": the noun before "which". */
export function beforeWhich(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const which = verb - 1;
  const last = which - 2;
  if (last <= floor || !isWord(grammar, which, 'which') || !isComma(grammar, which - 1))
    return null;
  const phrase = phraseEndingAt(grammar, last, floor);
  if (!phrase || phrase.kind === 'name' || has(grammar, phrase.head, roleNoun)) return phrase;
  // "a letter to crews near the riots, which stated": a text, where the nearest is no one.
  for (let at = phrase.first - 1; at >= floor && at > which - reachOfText; at--) {
    if (isPunctuation(grammar, at)) break;
    if (documents.has(lowerWord(grammar, at))) return phraseEndingAt(grammar, at, floor);
  }
  return phrase;
}

/** In tokens. */
const reachOfText = 20;
