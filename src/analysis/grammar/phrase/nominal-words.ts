import { CueForm } from '../../../words/cue-inflection.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isCapital, isComma, isPunctuation, isWord } from '../orthography.js';
import { formAt } from '../verb/cue-verb.js';
import { roleNoun, Word } from '../word-class.js';
import { endsIn, isParticiple } from '../word-shape.js';
import { isInsideNominal } from './phrase.js';

/** The noun after the name of a place or body at `name`, right before a stop. */
export function endsPhrase(
  grammar: Grammar,
  noun: number,
  name: number,
  end: number,
  first: number,
): boolean {
  const mention = nameAt(grammar, name);
  // Nobody is called "the Saltham": whatever the name, a noun after it is meant.
  const alone = name === first + 1 && isWord(grammar, first, 'the') && isNameWord(grammar, name);
  if (!alone && (mention < 0 || isPersonName(grammar, mention))) return false;
  if (has(grammar, noun, Word.time | Word.adverb | Word.preposition)) return false;
  return isNoVerb(grammar, noun) && (noun + 1 >= end || isPunctuation(grammar, noun + 1));
}

/** A verb of the lists, or a word in -ed with an object or an adjunct after it; between two names ("Reed backs Ada Lind") one in -s as well. */
export function opensPredicate(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.verb)) return true;
  if (has(grammar, at, roleNoun)) return false;
  if (!endsIn(grammar, at, 'ed')) return endsIn(grammar, at, 's') && isBetweenNames(grammar, at);
  if (isBetweenNames(grammar, at)) return true;
  // "the senator emailed supporters"
  if (has(grammar, at + 1, Word.plural) && isOnePerson(grammar, at - 1)) return true;
  const opening = Word.determiner | Word.possessive | Word.preposition;
  return has(grammar, at + 1, opening | Word.adverb | Word.subordinator);
}

function isOnePerson(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.person)) return !has(grammar, at, Word.plural);
  const mention = nameAt(grammar, at);
  return mention >= 0 && isPersonName(grammar, mention);
}

function isBetweenNames(grammar: Grammar, at: number): boolean {
  const before = nameAt(grammar, at - 1);
  if (before < 0 || !isPersonName(grammar, before) || isCapital(grammar, at)) return false;
  return (
    isCapital(grammar, at + 1) &&
    (isNameWord(grammar, at + 1) || has(grammar, at + 1, Word.honorific))
  );
}

/** "the then mayor said", "Former First Lady Ada Reed": an adverb between an article or adjective and a noun; but "said the last bus leaves". */
export function isRank(grammar: Grammar, at: number, end: number): boolean {
  const noun = at + 1;
  if (noun >= end || !has(grammar, at, Word.adverb)) return false;
  if (has(grammar, noun, roleNoun | Word.honorific)) return true;
  if (!isNoun(grammar, noun)) return false;
  return noun + 1 < end && isComma(grammar, noun + 1) && !has(grammar, noun, Word.time);
}

export function isOneOfMany(grammar: Grammar, first: number): boolean {
  return has(grammar, first, Word.determiner) && has(grammar, first, Word.indefinite);
}

export function isNoVerb(grammar: Grammar, at: number): boolean {
  return !isCueVerb(grammar, at) && !isParticiple(grammar, at) && !has(grammar, at, Word.verb);
}

export function isNoun(grammar: Grammar, at: number): boolean {
  return (
    isInsideNominal(grammar, at) &&
    !has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
  );
}

/** A particle before a name ("van"), or "and" between a role and a name ("co-author and Fellow Ada Reed"). */
export function joins(grammar: Grammar, at: number, role: number, end: number): boolean {
  if (at + 1 >= end || !isNameWord(grammar, at + 1)) return false;
  if (has(grammar, at, Word.particle)) return true;
  return role >= 0 && role === at - 1 && has(grammar, at, Word.conjunction);
}

/** "said actor, director and producer Ada Reed": after a role without an article, one more role of the same person, whose name follows. */
export function joinsRoles(grammar: Grammar, at: number, role: number, end: number): boolean {
  if (role < 0 || role !== at - 1 || !isLink(grammar, at)) return false;
  if (!has(grammar, role, Word.person) || has(grammar, role, Word.plural | Word.body)) return false;
  for (let next = at + 1; next < end && next < at + longestRoles; next++) {
    const afterRole = has(grammar, next - 1, roleNoun);
    if (isNameWord(grammar, next)) return afterRole;
    if (isLink(grammar, next) ? !afterRole : !isNoun(grammar, next) || isCueVerb(grammar, next))
      return false;
  }
  return false;
}

/** In tokens. */
const longestRoles = 10;

function isLink(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.conjunction) || isComma(grammar, at);
}

/** A form that is as well a noun. */
function isBase(grammar: Grammar, cue: number): boolean {
  return formAt(grammar, cue) === CueForm.base;
}

/** Within the next words, without a stop or a function word, does a noun for people, a body or a name follow? */
export function continuesToNoun(grammar: Grammar, from: number, end: number): boolean {
  // "White House press secretary"
  if (isCueVerb(grammar, from) && !(isBase(grammar, from) && has(grammar, from + 1, Word.person)))
    return false;
  for (let at = from + 1; at < end && at < from + 4; at++) {
    if (isNameWord(grammar, at) && !isCapital(grammar, from)) return true;
    if (has(grammar, at, roleNoun)) return true;
    if (
      !isInsideNominal(grammar, at) ||
      has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
    )
      return false;
    if (isCueVerb(grammar, at)) return false;
  }
  return false;
}
