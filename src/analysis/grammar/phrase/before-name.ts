import { TokenFlag } from '../../../language/tokens.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { hasSpace, isCapital, isPossessive } from '../orthography.js';
import { roleNoun, Word } from '../word-class.js';
import { isUsedAs, Use } from '../word-use.js';
import { isInsideNominal } from './phrase.js';

/**
 * The token before a name; "the anchor from North Sports Oslo": before capitals that the names engine left off the name of a body or place;
 * "a spokesperson for Transport Minister Ada Reed": before her office, where a preposition stands there.
 */
export function beforeName(
  grammar: Grammar,
  first: number,
  mention: number,
  floor: number,
): number {
  let before = first - 1;
  if (mention < 0) return before;
  if (isPersonName(grammar, mention)) {
    if (before <= floor || !has(grammar, before, Word.person | Word.honorific)) return before;
    while (before > floor && before > first - 5 && isTitleWord(grammar, before)) before--;
    // "the Secretary of State Ada Reed" is one office, "Lawyers for Mr. Reed" are several people.
    const linked =
      isUsedAs(grammar, before, Use.complementLink) &&
      has(grammar, before - 1, roleNoun) &&
      (!isCapital(grammar, before - 1) || has(grammar, before - 1, Word.plural));
    return linked ? before : first - 1;
  }
  while (
    before > floor &&
    before > first - 4 &&
    !has(grammar, before, Word.named) &&
    isNameWord(grammar, before) &&
    !has(grammar, before, roleNoun | Word.honorific)
  )
    before--;
  return before < first - 1 && has(grammar, before, Word.preposition) ? before : first - 1;
}

/** A capital that stands in no name. */
function isTitleWord(grammar: Grammar, at: number): boolean {
  return isCapital(grammar, at) && !has(grammar, at, Word.named);
}

/** A lower-case word that may describe the body whose name follows: "the local victims' group Harbour Watch". */
export function isDescription(grammar: Grammar, at: number): boolean {
  if (isPossessive(grammar, at)) return true;
  return (
    isInsideNominal(grammar, at) &&
    !isCueVerb(grammar, at) &&
    !isCapital(grammar, at) &&
    !has(grammar, at, Word.determiner | Word.adverb | Word.possessive)
  );
}

/** "Ada Reed MSP": letters right behind a person's name, which the names engine leaves off. */
export function areLettersAfterName(grammar: Grammar, at: number): boolean {
  const { flags } = grammar.tokens;
  if (!(flags[at]! & TokenFlag.allCaps) || has(grammar, at, Word.named) || at === 0) return false;
  const mention = nameAt(grammar, at - 1);
  return mention >= 0 && hasSpace(grammar, at) && isPersonName(grammar, mention);
}
