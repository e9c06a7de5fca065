import { TokenKind } from '../../../language/tokens.js';
import { overQuantity } from '../../grammar/clause/clause-opening.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import {
  codeOf,
  hasSpace,
  isCapital,
  isColon,
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { endsIn, endsInIng } from '../../grammar/word-shape.js';

/** Within so many tokens a clause has its verb: each verb of saying looks at them anew. */
const verbReach = 48;

/** Does a clause go on here? "said Reed, a clerk who has sailed", "Reed said, adding that" and "Reed said, which" go on with none. */
export function isClause(grammar: Grammar, first: number, to: number): boolean {
  const end = Math.min(to, first + verbReach);
  if (isCueVerb(grammar, first) && isParticipleCue(grammar, first)) return false;
  if (isWho(grammar, first) || relatives.some((word) => isWord(grammar, first, word))) return false;
  if (has(grammar, first, Word.subordinator)) return true;
  for (let at = first; at < end; at++) {
    if (isVerb(grammar, at)) return true;
    if (has(grammar, at, Word.subordinator) || isWho(grammar, at))
      return has(grammar, at, Word.that) && isComma(grammar, at - 1);
  }
  return false;
}

const relatives = ['which', 'whose', 'whom'];

/** "The figures were, Reed said, wrong", "He had, he said, no idea": does the verb that ends here want more? */
export function isCutShort(grammar: Grammar, end: number, rest: number): boolean {
  return (
    has(grammar, end - 1, Word.auxiliary) &&
    !isPossessive(grammar, end - 1) &&
    !has(grammar, rest, Word.conjunction | Word.subordinator) &&
    !isWho(grammar, rest)
  );
}

/** Is anything told, or does a name with its description stand there alone? */
export function hasVerb(grammar: Grammar, from: number, end: number): boolean {
  for (let at = Math.max(from, end - verbReach); at < end; at++) {
    // "A clerk who was ill has died", but "Reed, a clerk who was ill"
    if (isWho(grammar, at))
      return !isSetOff(grammar, from, at) && holdsSecondVerb(grammar, at, end);
    // "keeps": as good a verb as a noun to a parser without a dictionary.
    if (isVerb(grammar, at) || (endsIn(grammar, at, 's') && isPlain(grammar, at))) return true;
  }
  return false;
}

function isSetOff(grammar: Grammar, from: number, who: number): boolean {
  for (let at = from; at < who; at++) if (isPunctuation(grammar, at)) return true;
  return false;
}

/** Behind "who" the verb of its clause and another one. */
function holdsSecondVerb(grammar: Grammar, who: number, end: number): boolean {
  let own = who + 1;
  while (own < end && !isVerb(grammar, own)) own++;
  while (own < end && (isVerb(grammar, own) || has(grammar, own, Word.adverb))) own++;
  for (let at = own; at < end; at++) if (isVerb(grammar, at)) return true;
  return false;
}

/** "On Monday, Reed told", "Over the long term, according to Reed": what only leads up to the words has no verb. */
export function onlyLeads(grammar: Grammar, first: number, end: number): boolean {
  if (!has(grammar, first, Word.preposition | Word.adverb)) return false;
  // "About 40 boats lie in the harbour": no word of it may show that it is a clause.
  const number = overQuantity(grammar, first, end);
  // "About 10:03 p.m.": a time.
  const stop =
    isPunctuation(grammar, number + 1) &&
    (isColon(grammar, number + 1) || grammar.tokens.kind[number + 2] !== TokenKind.number);
  if (number > first && end - number > 4 && !stop) return false;
  return !hasVerb(grammar, first, end);
}

/** "Speaking to the Herald, Reed said": what only leads up to the speaker, a participle and no verb, has no words of his. */
export function isOpeningOnly(grammar: Grammar, first: number, end: number): boolean {
  if (!endsInIng(grammar, first)) return false;
  const last = Math.min(end, first + verbReach);
  for (let at = first + 1; at < last; at++) if (isVerb(grammar, at)) return false;
  return true;
}

function isVerb(grammar: Grammar, at: number): boolean {
  // "the People's Union", "the Left Union", "centre-left"
  if (isPossessive(grammar, at)) return has(grammar, at - 1, Word.subjectPronoun | Word.determiner);
  if (has(grammar, at, Word.named)) return false;
  if (codeOf(grammar, at - 1) === 45 && !hasSpace(grammar, at)) return false;
  if (has(grammar, at, Word.auxiliary | Word.verb)) return true;
  if (isCueVerb(grammar, at)) return isFiniteCue(grammar, at);
  return endsIn(grammar, at, 'ed') && isPlain(grammar, at);
}

/** A word in lower case that no list knows as a noun. */
function isPlain(grammar: Grammar, at: number): boolean {
  const noun = Word.person | Word.plural | Word.body;
  const known = noun | notNominal | Word.possessive | Word.determiner | Word.time;
  return (
    !isCapital(grammar, at) && !isCueVerb(grammar, at) && !has(grammar, at, known | Word.genitive)
  );
}
