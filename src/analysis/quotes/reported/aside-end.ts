import { TokenKind } from '../../../language/tokens.js';
import { withComplement } from '../../grammar/clause/complement.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma } from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';

/** How long a description may be, in tokens. */
const reach = 40;

/** From the comma behind a source over all that is said of him, "Reed, 34, a nurse from Oslo,", to the last comma of it. */
export function overAsides(grammar: Grammar, comma: number, to: number): number {
  let last = comma;
  for (
    let aside = asideEnd(grammar, last + 1, to);
    aside > 0;
    aside = asideEnd(grammar, last + 1, to)
  )
    last = aside;
  return last;
}

/** "According to Reed, who kept the books, …", "…, a pilot, …": the comma after what is said of the source; 0 for none. */
function asideEnd(grammar: Grammar, first: number, to: number): number {
  // "Reed, 34,"
  if (grammar.tokens.kind[first] === TokenKind.number && isComma(grammar, first + 1))
    return first + 1;
  let comma = first;
  if (isWho(grammar, first)) {
    const last = Math.min(to, first + reach);
    while (comma < last && !isComma(grammar, comma)) comma++;
    return comma < last ? comma : 0;
  }
  const described = descriptionEnd(grammar, first, to);
  if (described > 0) return described;
  if (!has(grammar, first, Word.indefinite | Word.person)) return 0;
  const opening = phraseStartingAt(grammar, first, to);
  const phrase = opening && withComplement(grammar, opening, to);
  if (!phrase || phrase.end >= to || !has(grammar, phrase.head, Word.person)) return 0;
  return isComma(grammar, phrase.end) ? phrase.end : 0;
}

/** "marketing executive at a hotel in Oslo", "Ada Reed": the comma after a description or a name without a verb; 0 for none. */
function descriptionEnd(grammar: Grammar, first: number, to: number): number {
  const last = Math.min(to, first + reach);
  const others = Word.auxiliary | Word.verb | Word.subjectPronoun | Word.subordinator;
  let isName = true;
  let isPerson = false;
  for (let at = first; at < last; at++) {
    if (isComma(grammar, at)) return at > first && (isName || isPerson) ? at : 0;
    if (has(grammar, at, others) || (isCueVerb(grammar, at) && isFiniteCue(grammar, at))) return 0;
    isName &&= isNameWord(grammar, at);
    // "executive at", but not "the mayor stops"
    if (has(grammar, at, Word.person) && !isPerson) {
      if (!isComma(grammar, at + 1) && !has(grammar, at + 1, Word.preposition)) return 0;
      isPerson = true;
    }
  }
  return 0;
}
