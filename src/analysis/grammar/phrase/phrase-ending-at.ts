import { TokenKind } from '../../../language/tokens.js';
import { overQuantity } from '../clause/clause-opening.js';
import { type Grammar, has } from '../grammar.js';
import { nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, isCapital, isHyphen, isPossessive, isWord } from '../orthography.js';
import { Word } from '../word-class.js';
import { areLettersAfterName } from './before-name.js';
import { namePhrase } from './name-phrase.js';
import { nominalPhrase } from './nominal-phrase.js';
import { commonPhrase, isSomeone, longest, type NounPhrase, pronoun } from './phrase.js';
import { phraseWithPronoun, sharePhrase } from './share.js';

/** The noun phrase whose last token this is, not reaching below `floor`; null when there is none. */
export function phraseEndingAt(
  grammar: Grammar,
  last: number,
  floor: number,
  depth = 0,
): NounPhrase | null {
  if (last < floor || depth > 3) return null;
  if (codeOf(grammar, last) === 41) return phraseBeforeBracket(grammar, last, floor, depth);
  if (has(grammar, last, Word.subjectPronoun | Word.firstPerson)) return pronoun(grammar, last);
  if (isSomeone(grammar, last)) return commonPhrase('unnamed', last, last);
  if (has(grammar, last, Word.objectPronoun) || isWord(grammar, last, 'whom')) {
    const whole = phraseWithPronoun(grammar, last, floor, depth, phraseEndingAt);
    if (whole) return whole;
  }
  const share = sharePhrase(grammar, last, floor);
  if (share) return share;
  if (grammar.tokens.kind[last] === TokenKind.number)
    return numberPhrase(grammar, last, floor, depth);
  if (isPossessive(grammar, last)) return shopPhrase(grammar, last, floor, depth);
  if (grammar.tokens.kind[last] !== TokenKind.word) return null;
  if (areLettersAfterName(grammar, last)) {
    const bearer = namePhrase(grammar, last - 1, floor, depth, phraseEndingAt);
    return bearer && { ...bearer, end: last + 1 };
  }
  if (isNameWord(grammar, last)) return namePhrase(grammar, last, floor, depth, phraseEndingAt);
  const parent = compoundHead(grammar, last);
  if (parent > floor) {
    const phrase = nominalPhrase(grammar, parent, floor, depth, phraseEndingAt);
    return phrase && { ...phrase, end: last + 1 };
  }
  return nominalPhrase(grammar, last, floor, depth, phraseEndingAt);
}

/** "a father-of-one", "mothers-in-law": the first word of a compound around a preposition, -1 for other words. */
function compoundHead(grammar: Grammar, last: number): number {
  const head = last - 4;
  if (head < 0 || !has(grammar, last - 2, Word.preposition)) return -1;
  return isHyphen(grammar, last - 1) && isHyphen(grammar, last - 3) ? head : -1;
}

/** "Sainsbury's", "Halden's": a name that ends as its owner's does. */
function shopPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  const inside = nameAt(grammar, last) >= 0;
  if (!inside && (last === floor || !isNameWord(grammar, last - 1))) return null;
  const name = namePhrase(grammar, inside ? last : last - 1, floor, depth, phraseEndingAt);
  return name?.kind === 'name' ? { ...name, end: last + 1 } : null;
}

/** "Reed (D-N.C.)": the phrase before a short bracket. */
function phraseBeforeBracket(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  for (let at = last - 1; at >= floor && at > last - longest; at--) {
    if (codeOf(grammar, at) === 40) return phraseEndingAt(grammar, at - 1, floor, depth + 1);
  }
  return null;
}

/** "six in 10", "nine out of 10", "at least 21,000" answer a survey; any other phrase that ends in a number ends in an age or a year and is no speaker. */
function numberPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (isNameWord(grammar, last)) return namePhrase(grammar, last, floor, depth, phraseEndingAt);
  // "No 10 said": who lives there.
  if (isCapital(grammar, last - 1) && houses.some((word) => isWord(grammar, last - 1, word)))
    return last - 1 < floor ? null : commonPhrase('role', last - 1, last);
  for (let lead = last - 2; lead < last; lead++)
    if (lead >= floor && overQuantity(grammar, lead, last + 2) === last)
      return commonPhrase('unnamed', lead, last);
  const out = isWord(grammar, last - 1, 'of') && isWord(grammar, last - 2, 'out');
  const first = out ? last - 3 : last - 2;
  if (first < floor || !has(grammar, last - 1, Word.preposition)) return null;
  const number =
    grammar.tokens.kind[first] === TokenKind.number || has(grammar, first, Word.indefinite);
  return number ? commonPhrase('unnamed', first, last) : null;
}

const houses = ['no', 'no.', 'number'];
