import { TokenKind } from '../../../language/tokens.js';
import { isHonours, isSeat } from '../apposition/descriptive.js';
import { subjectBeforeApposition } from '../apposition/subject-before-apposition.js';
import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isComma, isWord } from '../orthography.js';
import { nameStart } from '../phrase/name-start.js';
import { commonPhrase, isBarePlural, isInsideNominal, type NounPhrase } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { roleNoun, Word } from '../word-class.js';
import { isWho } from './relative-pronoun.js';

/** "who": the noun phrase before it, over a comma. */
export function antecedent(grammar: Grammar, who: number, floor: number): NounPhrase | null {
  let at = who - 1;
  // "Reed, who kept the books and who joked"
  if (at > floor && has(grammar, at, Word.conjunction)) {
    for (let first = at - 1; first > floor; first--) {
      if (isWho(grammar, first)) return antecedent(grammar, first, floor);
    }
    return null;
  }
  if (at < floor || !isComma(grammar, at)) return at >= floor ? nearest(grammar, at, floor) : null;
  at--;
  // "Reed, 43, who said"
  if (at - 1 > floor && grammar.tokens.kind[at] === TokenKind.number && isComma(grammar, at - 1))
    at -= 2;
  at = beforeSeat(grammar, at, floor);
  const near = at >= floor ? nearest(grammar, at, floor) : null;
  if (near?.kind === 'name' && near.mention >= 0 && isPersonName(grammar, near.mention))
    return near;
  // "Reed was met by a clerk, who said"
  if (near && near.first > floor && isWord(grammar, near.first - 1, 'by')) return near;
  // "Reed, a biologist, who said"
  return subjectBeforeApposition(grammar, at + 1, floor) ?? near;
}

/** "Sen. Ada Reed, R-Bridge End, who said", "Ada Reed, QC, who": past the seat, and past letters. */
function beforeSeat(grammar: Grammar, last: number, floor: number): number {
  for (let at = last; at > floor + 1 && at > last - longestSeat; at--)
    if (isComma(grammar, at))
      return isSeat(grammar, at + 1) || isHonours(grammar, at + 1) ? at - 1 : last;
  return last;
}

/** In tokens. */
const longestSeat = 6;

/** The phrase that "who" follows: of "a tweet from Reed" Reed, of "a lawyer for Reed" the lawyer. */
function nearest(grammar: Grammar, last: number, floor: number): NounPhrase | null {
  const whole = phraseEndingAt(grammar, last, floor);
  if (!whole || whole.head >= last) return whole;
  // "an uproar among sailors who said"
  if (!isNameWord(grammar, last))
    return has(grammar, whole.head, roleNoun) || !isBarePlural(grammar, last)
      ? whole
      : innerPhrase(grammar, last, floor);
  const mention = nameAt(grammar, last);
  if (mention < 0 || !isPersonName(grammar, mention)) return whole;
  if (has(grammar, whole.head, Word.person | Word.plural)) return whole;
  return {
    kind: 'name',
    first: nameStart(grammar, last, floor),
    end: last + 1,
    head: last,
    mention,
  };
}

/** "her note under a headline that said": only the noun before "that", with its article. */
export function innerPhrase(grammar: Grammar, last: number, floor: number): NounPhrase {
  let first = last;
  while (first > floor && first > last - 5 && isInsideNominal(grammar, first)) {
    if (has(grammar, first, Word.determiner | Word.possessive)) break;
    first--;
  }
  const known = has(grammar, first, Word.determiner) && !has(grammar, first, Word.indefinite);
  if (!isInsideNominal(grammar, first)) first++;
  return commonPhrase(known ? 'role' : 'unnamed', first, last);
}
