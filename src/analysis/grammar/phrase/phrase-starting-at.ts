import { type Grammar, has } from '../grammar.js';
import { isGroupName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isWord } from '../orthography.js';
import { roleNoun, Word } from '../word-class.js';
import { nameAdjectiveEnd } from './compound.js';
import { nameStart } from './name-start.js';
import { scanNominal } from './nominal-scan.js';
import {
  commonPhrase,
  isOfficeLetters,
  isOneOfPeople,
  isOwnText,
  isSomeone,
  type NounPhrase,
  pronoun,
  pronounLike,
  styled,
} from './phrase.js';

/**
 * The noun phrase that begins here, not reaching `end`: "the White House press secretary Josh Reed" gives Josh Reed, "the Reed campaign" the campaign.
 * A following lower-case word belongs to it only when it is a noun for people or bodies, because nothing else tells a noun from a verb.
 */
export function phraseStartingAt(grammar: Grammar, start: number, end: number): NounPhrase | null {
  let first = start;
  while (first < end && has(grammar, first, Word.conjunction)) first++;
  if (first >= end) return null;
  if (has(grammar, first, Word.subjectPronoun | Word.firstPerson)) return pronoun(grammar, first);
  if (isSomeone(grammar, first)) return commonPhrase('unnamed', first, first);
  // "Vermont-based product designer Ada Reed": nothing ends in the adjective, and like an article it opens what follows.
  const adjective = nameAdjectiveEnd(grammar, first, end);
  const determined = adjective >= 0 || has(grammar, first, Word.determiner | Word.possessive);
  const scan = scanNominal(grammar, Math.max(first, adjective), end, determined);
  if (scan.textOwner >= 0) return ownerOfText(grammar, first, scan.textOwner);
  const { last, lastName, lastRole } = scan;
  if (last < 0) {
    if (determined && !has(grammar, first, Word.possessive)) return oneOf(grammar, first, end);
    return null;
  }
  const rank = styled(grammar, first, last);
  if (rank) return rank;
  if (last === lastName) {
    const mention = nameAt(grammar, last);
    // "one Republican", "many Democrats": nobody in particular.
    if (determined && has(grammar, first, Word.indefinite) && isGroupName(grammar, mention))
      return commonPhrase('unnamed', first, last);
    // "the Italian": a person whom the story knows by name.
    if (
      determined &&
      isWord(grammar, first, 'the') &&
      first + 1 === nameStart(grammar, last, first + 1) &&
      (isOneOfPeople(grammar, first + 1, last) || isOffice(grammar, first + 1, last, mention))
    )
      return commonPhrase('role', first, last);
    return {
      kind: 'name',
      first: nameStart(grammar, last, first),
      end: last + 1,
      head: last,
      mention,
    };
  }
  if (!determined && last !== lastRole) return null;
  if (isOwnText(grammar, first, last)) return pronoun(grammar, first);
  return rolePhrase(grammar, first, last, determined, lastName >= 0);
}

/** "the PM": an office of one word in capitals. */
function isOffice(grammar: Grammar, first: number, last: number, mention: number): boolean {
  if (first !== last) return false;
  return isOfficeLetters(grammar, last) || (mention < 0 && has(grammar, last, Word.office));
}

/** "one", "one of the people", "two of Reed's friends". */
function oneOf(grammar: Grammar, first: number, end: number): NounPhrase | null {
  const one = pronounLike(grammar, first);
  if (!one || first + 2 >= end || !has(grammar, first + 1, Word.preposition)) return one;
  const of = grammar.tokens.size[first + 1]! === 2;
  const all =
    of && has(grammar, first + 2, Word.determiner)
      ? scanNominal(grammar, first + 2, end, true)
      : null;
  return all && all.last > 0 ? { ...one, end: all.last + 1 } : one;
}

function rolePhrase(
  grammar: Grammar,
  first: number,
  last: number,
  determined: boolean,
  owned: boolean,
): NounPhrase {
  // "one Reed confidant" is not known, however well we know Reed.
  const indefinite = determined && has(grammar, first, Word.indefinite);
  const several = has(grammar, last, Word.plural) && !has(grammar, last, Word.body);
  const known = !indefinite && ((determined && !several) || owned);
  return commonPhrase(known ? 'role' : 'unnamed', first, last);
}

/** "Reed's statement" is Reed, "the judge's letter" the judge. */
function ownerOfText(grammar: Grammar, first: number, owner: number): NounPhrase {
  const mention = nameAt(grammar, owner);
  const name =
    isNameWord(grammar, owner) && (mention >= 0 || !has(grammar, owner, roleNoun | Word.honorific));
  if (!name) return commonPhrase('role', first, owner);
  const begin = nameStart(grammar, owner, first);
  return { kind: 'name', first: begin, end: owner + 1, head: owner, mention };
}
