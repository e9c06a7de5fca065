import { CueForm } from '../../../words/cue-inflection.js';
import { cueNumbered } from '../../../words/cue-numbers.js';
import type { Cue } from '../../../words/cues.js';
import type { WordSet } from '../../../words/word-set.js';
import { cueOf, type Grammar, has, isCueVerb } from '../grammar.js';
import { isNameWord } from '../name-word.js';
import { isWord } from '../orthography.js';
import { isInsideNominal } from '../phrase/phrase.js';
import { Word } from '../word-class.js';

/** Which form of its cue verb a token is, one of `CueForm`. Only for cue verbs. */
export function formAt(grammar: Grammar, token: number): number {
  return (cueOf(grammar, token) - 1) & 3;
}

/** The cue verb of a token. Only for cue verbs. */
export function cueAt(grammar: Grammar, token: number): Cue {
  return cueNumbered((cueOf(grammar, token) - 1) >> 2);
}

/** Is the token a cue verb of one of these lemmas? */
export function isCueOf(grammar: Grammar, token: number, lemmas: WordSet): boolean {
  return isCueVerb(grammar, token) && lemmas.has(cueAt(grammar, token).lemma);
}

export function isParticipleCue(grammar: Grammar, token: number): boolean {
  if (formAt(grammar, token) !== CueForm.ing) return false;
  // "is saying", "was telling": a finite verb; "this finding", "her reading": a noun.
  const others = Word.auxiliary | Word.determiner | Word.possessive;
  if (token === 0) return true;
  // "the high court ruling that": a noun.
  const noun = has(grammar, token, Word.body) && isInsideNominal(grammar, token - 1);
  if (noun && !has(grammar, token - 1, Word.adverb)) return false;
  // "as the old saying goes"
  return !has(grammar, token - 1, others) && !has(grammar, token + 1, Word.verb);
}

/** "was accused", "has been asked", "being told": its subject is the one spoken to or of. Over adverbs. */
export function isPassive(grammar: Grammar, token: number): boolean {
  if (formAt(grammar, token) !== CueForm.past) return false;
  let at = token - 1;
  while (at > 0 && at > token - 4 && has(grammar, at, Word.adverb)) at--;
  // "was at first dismissed"
  if (at > 0 && at < token - 1 && isWord(grammar, at, 'at')) at--;
  // "Joseph Were told us"
  return at >= 0 && has(grammar, at, Word.be) && !isNameWord(grammar, at);
}
