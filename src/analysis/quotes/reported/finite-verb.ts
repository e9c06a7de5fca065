import { endOf } from '../../../language/token-extent.js';
import { CueForm } from '../../../words/cue-inflection.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  codeOf,
  hasSpace,
  isCapital,
  isClitic,
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { formAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { codeAtEnd } from '../../grammar/word-shape.js';

/** Is there a verb in the next words, as a clause needs? */
export function holdsVerb(grammar: Grammar, from: number, end: number): boolean {
  // "reported it to the police"
  if (has(grammar, from, Word.subjectPronoun))
    return !isWord(grammar, from, 'it') || !endsObject(grammar, from + 1);
  const last = Math.min(end, from + 16);
  for (let at = from + 1; at < last; at++) {
    // "threatened action unless they were freed": the verb of another clause.
    if (has(grammar, at, Word.subordinator) && !opensRelative(grammar, at)) return false;
    // "denied fraud but was found guilty"
    if (isWord(grammar, at, 'but')) return false;
    // "confirmed the loss, and paid for it", "answered the door and said"
    if (
      has(grammar, at, Word.conjunction) &&
      (isComma(grammar, at - 1) || isCueVerb(grammar, at + 1))
    )
      return false;
    if (isFiniteVerb(grammar, at) || doesThing(grammar, at)) return true;
  }
  return false;
}

/** "the storms highlight the danger": a verb of the lists in its base form behind a plural, with an object. */
function doesThing(grammar: Grammar, at: number): boolean {
  if (!isCueVerb(grammar, at) || formAt(grammar, at) !== CueForm.base) return false;
  if (!has(grammar, at + 1, Word.determiner | Word.possessive | Word.that)) return false;
  return codeAtEnd(grammar, at - 1) === 115 && !isNameWord(grammar, at - 1);
}

function endsObject(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.preposition) || isPunctuation(grammar, at);
}

/** "that", "which", "where": a clause that belongs to the noun before. */
const opensRelative = (grammar: Grammar, at: number) =>
  relatives.some((word) => isWord(grammar, at, word));

const relatives = ['that', 'which', 'where', 'whom'];

/** An auxiliary, a verb form of the lists, a word in -ed, or one in -s right after a name, a pronoun or a noun for one person or body. */
export function isFiniteVerb(grammar: Grammar, at: number): boolean {
  if (isPunctuation(grammar, at) || isPossessive(grammar, at)) {
    return isClitic(grammar, at) && has(grammar, at - 1, Word.subjectPronoun | Word.determiner);
  }
  // "in May"
  // "a paid post"
  if (has(grammar, at, Word.verb) && opensNoun(grammar, at - 1)) return false;
  if (has(grammar, at, Word.auxiliary | Word.verb))
    return !has(grammar, at, Word.time) || !isCapital(grammar, at);
  const others = Word.preposition | Word.determiner | Word.plural | Word.body;
  if (isNameWord(grammar, at) || has(grammar, at, others)) return false;
  const ending = verbEnding(grammar, at);
  // "the report", "with advanced means", "rebel-backed"
  if (ending === 100)
    return !has(grammar, at - 1, Word.determiner | Word.preposition) && !isHalf(grammar, at);
  if (ending === 0) return false;
  return isNameWord(grammar, at - 1) || has(grammar, at - 1, Word.person | Word.body);
}

/** The second half of a word with a hyphen. */
function isHalf(grammar: Grammar, at: number): boolean {
  return codeOf(grammar, at - 1) === 45 && !hasSpace(grammar, at);
}

/** An article or a possessive. */
function opensNoun(grammar: Grammar, at: number): boolean {
  if (isWord(grammar, at, 'the') || isWord(grammar, at, 'a')) return true;
  return has(grammar, at, Word.possessive) && !has(grammar, at, Word.objectPronoun);
}

/** 100 for a word in -ed, 115 for one in -s, 0 for others; words of four letters or more. */
function verbEnding({ tokens }: Grammar, token: number): number {
  const end = endOf(tokens, token);
  if (end - tokens.start[token]! < 4) return 0;
  const last = tokens.text.charCodeAt(end - 1);
  return last === 115 || (last === 100 && tokens.text.charCodeAt(end - 2) === 101) ? last : 0;
}
