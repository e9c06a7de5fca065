import { isBreak, startsClause } from '../clause/clause-border.js';
import { clauseSubject } from '../clause/clause-subject.js';
import { isWho } from '../clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isNameWord } from '../name-word.js';
import { isComma, isDash, isPossessive } from '../orthography.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { Word } from '../word-class.js';
import { isHonours, isSeat } from './descriptive.js';
import { nameApart } from './name-apart.js';

/** A comma or dash closes an apposition right before the verb: goes back over the segments until one can be the subject. */
export function subjectBeforeApposition(
  grammar: Grammar,
  closing: number,
  floor: number,
): NounPhrase | null {
  const named = nameApart(grammar, closing, floor);
  if (named) return named;
  const dash = isDash(grammar, closing);
  let best: NounPhrase | null = null;
  let segmentEnd = closing;
  for (let at = closing - 1; at >= floor - 1; at--) {
    const border =
      at < floor || isComma(grammar, at) || isDash(grammar, at) || isBreak(grammar, at);
    if (!border) continue;
    const first = at + 1;
    const isApposition = first < segmentEnd && opensApposition(grammar, first);
    const stop = at < floor || isBreak(grammar, at);
    if (stop) {
      // The clause begins here: its first noun phrase is the subject unless a nearer one was found.
      // "When they woke him, the man, a baker, said": what opens with "when" has its own subject.
      const apart = best !== null && has(grammar, first, Word.subordinator);
      return (apart ? null : clauseSubject(grammar, first, segmentEnd)) ?? best;
    }
    if (!dash || isDash(grammar, at)) {
      const phrase = at - 1 >= floor ? phraseEndingAt(grammar, at - 1, floor) : null;
      if (
        phrase &&
        isApposition &&
        !isPlaceApart(grammar, phrase, floor) &&
        !isGovernedIt(grammar, phrase) &&
        !(best !== null && opensGoverned(grammar, phrase, floor)) &&
        !isSeat(grammar, phrase.first) &&
        !isHonours(grammar, phrase.first)
      ) {
        best = phrase;
        if (startsClause(grammar, phrase.first, floor)) return phrase;
        if (phrase.kind === 'pronoun') return phrase;
        if (phrase.kind === 'name' && !insideApposition(grammar, phrase, floor)) return phrase;
      }
    }
    segmentEnd = at;
  }
  return best;
}

/** "Asked about it, economist Ada Reed, of the bank, said": "it" as no subject. */
function isGovernedIt(grammar: Grammar, { kind, first }: NounPhrase): boolean {
  return kind === 'pronoun' && first > 0 && has(grammar, first - 1, Word.preposition);
}

/** "In a statement read to the court, one man, now in his 50s, said": what stands behind the preposition that opens the clause. */
function opensGoverned(grammar: Grammar, { kind, first }: NounPhrase, floor: number): boolean {
  return (
    kind !== 'name' &&
    first - 1 >= floor &&
    has(grammar, first - 1, Word.preposition) &&
    startsClause(grammar, first - 1, floor)
  );
}

/** "Reed, 30, of Bridge End, Mo., who": the state after a town. */
function isPlaceApart(
  grammar: Grammar,
  { kind, first, mention }: NounPhrase,
  floor: number,
): boolean {
  if (kind !== 'name' || mention < 0 || first - 1 <= floor) return false;
  const { entities, mentions } = grammar.names;
  return isComma(grammar, first - 1) && entities[mentions.entity[mention]!]?.type === 'place';
}

/** Is the name itself part of an apposition, as the Dolphin Club in "Reed, head of the Dolphin Club, said"? Its segment opens in lower case. */
function insideApposition(grammar: Grammar, phrase: NounPhrase, floor: number): boolean {
  let title = phrase.first;
  while (title > floor && has(grammar, title - 1, Word.honorific)) title--;
  for (let at = title - 1; at >= floor; at--) {
    // "In a call, Capt. Ada Reed": a name with its title opens the clause.
    if (isComma(grammar, at) || isDash(grammar, at))
      return at + 1 < title && opensApposition(grammar, at + 1);
    if (isBreak(grammar, at)) return false;
  }
  return false;
}

/** A name and its possessive. */
function isOwner(grammar: Grammar, first: number): boolean {
  if (!isNameWord(grammar, first)) return false;
  let at = first + 1;
  while (at < first + longestOwner && isNameWord(grammar, at) && !isPossessive(grammar, at)) at++;
  if (!isPossessive(grammar, at)) return false;
  // "Reed's government urged them to go": a clause.
  for (at++; at < first + longestOwned && !isComma(grammar, at) && !isDash(grammar, at); at++)
    if (has(grammar, at, Word.auxiliary | Word.verb) || isActing(grammar, at)) return false;
  return isComma(grammar, at) || isDash(grammar, at);
}

/** A verb of saying; not "on his show". */
function isActing(grammar: Grammar, at: number): boolean {
  return isCueVerb(grammar, at) && !has(grammar, at - 1, Word.determiner | Word.possessive);
}

/** In tokens. */
const longestOwner = 5;
const longestOwned = 12;

/** Does an apposition open like this: an article, "who", a preposition, a number, a noun for people, a lower-case word? */
function opensApposition(grammar: Grammar, first: number): boolean {
  if (
    has(
      grammar,
      first,
      Word.determiner | Word.possessive | Word.preposition | Word.subordinator | Word.person,
    )
  )
    return true;
  // "Ada Reed, Lind's sister, said"
  if (isOwner(grammar, first)) return true;
  if (isWho(grammar, first) || isSeat(grammar, first) || isHonours(grammar, first)) return true;
  return !isNameWord(grammar, first) || has(grammar, first, Word.honorific);
}
