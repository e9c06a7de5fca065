import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { codeOf, isComma, isPossessive, isPunctuation } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { notNominal, Word } from '../../grammar/word-class.js';

/** The comma before a subject, over the titles and the description left of a name: ", Mr. Reed", ", club spokeswoman Ada Reed", ", the council’s Ada Reed". */
export function clauseComma(grammar: Grammar, first: number, done: number): number {
  let at = first - 1;
  while (
    at > done &&
    at > first - 12 &&
    (isOwner(grammar, at) ||
      ((!isPunctuation(grammar, at) || isBracket(grammar, at)) &&
        (!has(grammar, at, notNominal & ~Word.preposition) || joinsPlural(grammar, at)) &&
        !isCueVerb(grammar, at)))
  )
    at--;
  return at;
}

/** The mark of "the council’s", right behind a name. */
function isOwner(grammar: Grammar, at: number): boolean {
  return isPossessive(grammar, at) && nameAt(grammar, at - 1) >= 0;
}

/** "union members and leaders": "and" right behind a plural joins another one to it; ", current and former officials": one word to another. */
function joinsPlural(grammar: Grammar, at: number): boolean {
  if (!has(grammar, at, Word.conjunction)) return false;
  return has(grammar, at - 1, Word.plural) || isComma(grammar, at - 2);
}

/** "commissioner of police (zone III) Ada Reed" */
function isBracket(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return code === 40 || code === 41;
}

/** "…, his daughter, Ada Reed, said": the comma before what is said of the speaker. */
export function beforeDescription(grammar: Grammar, comma: number, done: number): number {
  if (!has(grammar, comma - 1, Word.person)) return comma;
  let first = comma - 1;
  while (
    first > done &&
    first > comma - 6 &&
    (isInsideNominal(grammar, first) || isPossessive(grammar, first))
  )
    first--;
  const described = has(grammar, first + 1, Word.determiner | Word.possessive);
  return described && isComma(grammar, first) ? first : comma;
}
