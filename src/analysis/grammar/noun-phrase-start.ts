import { type Grammar, has, isCapital, isNameWord, isPossessive } from './grammar.js';
import {
  isCueVerb,
  isInsideNominal,
  isText,
  longest,
  type NounPhrase,
  nameStart,
  pronoun,
  pronounLike,
} from './phrase.js';
import { roleNoun, Word } from './word-class.js';

/**
 * The noun phrase that begins here, not reaching `end`: "the White House press secretary Josh Reed" gives Josh Reed, "the Reed campaign" the campaign.
 * A following lower-case word belongs to it only when it is a noun for people or bodies, because nothing else tells a noun from a verb.
 */
export function phraseStartingAt(grammar: Grammar, start: number, end: number): NounPhrase | null {
  let first = start;
  while (first < end && has(grammar, first, Word.conjunction)) first++;
  if (first >= end) return null;
  if (has(grammar, first, Word.subjectPronoun | Word.firstPerson)) return pronoun(grammar, first);
  const determined = has(grammar, first, Word.determiner | Word.possessive);
  let lastName = -1;
  let lastRole = -1;
  let last = -1;
  let owner = -1;
  let at = determined ? first + 1 : first;
  for (; at < end && at - first < longest; at++) {
    if (isNameWord(grammar, at)) {
      const mention = grammar.names.ofToken[at]!;
      at = mention >= 0 ? grammar.names.mentions[mention]!.endToken - 1 : at;
      if (mention < 0 && has(grammar, at, roleNoun | Word.honorific)) lastRole = at;
      else lastName = at;
      last = at;
      continue;
    }
    if (isPossessive(grammar, at)) {
      owner = last;
      lastName = -1;
      continue;
    }
    const place = placeInside(grammar, at, lastRole, last, end);
    if (place > 0) {
      at = place - 1;
      continue;
    }
    if (owner >= 0 && isText(grammar, at)) {
      return ownerOfText(grammar, first, owner);
    }
    if (has(grammar, at, Word.particle) && at + 1 < end && isNameWord(grammar, at + 1)) continue;
    if (
      !isInsideNominal(grammar, at) ||
      has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
    )
      break;
    if (has(grammar, at, roleNoun)) {
      lastRole = at;
      last = at;
    } else if (lastName >= 0 && lastName === last && !continuesToNoun(grammar, at, end)) break;
    else if (
      !determined &&
      lastName < 0 &&
      lastRole < 0 &&
      at > first &&
      !continuesToNoun(grammar, at, end)
    )
      break;
    else if (lastRole >= 0 && lastRole === last && !continuesToNoun(grammar, at, end)) break;
    else if (determined && lastRole < 0 && lastName < 0) last = at;
  }
  if (last < 0) {
    if (determined && !has(grammar, first, Word.possessive)) return pronounLike(grammar, first);
    return null;
  }
  if (last === lastName) {
    const mention = grammar.names.ofToken[last]!;
    return {
      kind: 'name',
      first: nameStart(grammar, last, first),
      end: last + 1,
      head: last,
      mention,
    };
  }
  if (!determined && last !== lastRole) return null;
  return rolePhrase(grammar, first, last, determined, lastName >= 0);
}

function rolePhrase(
  grammar: Grammar,
  first: number,
  last: number,
  determined: boolean,
  owned: boolean,
): NounPhrase {
  const definite =
    determined &&
    !has(grammar, first, Word.indefinite) &&
    !(has(grammar, last, Word.plural) && !has(grammar, last, Word.body));
  return {
    kind: definite || owned ? 'role' : 'unnamed',
    first,
    end: last + 1,
    head: last,
    mention: -1,
  };
}

/** Within the next words, without a stop or a function word, does a noun for people, a body or a name follow? */
function continuesToNoun(grammar: Grammar, from: number, end: number): boolean {
  if (isCueVerb(grammar, from)) return false;
  for (let at = from + 1; at < end && at < from + 4; at++) {
    if (isNameWord(grammar, at) && !isCapital(grammar, from)) return true;
    if (has(grammar, at, roleNoun)) return true;
    if (
      !isInsideNominal(grammar, at) ||
      has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
    )
      return false;
    if (isCueVerb(grammar, at)) return false;
  }
  return false;
}

/** "Reed's statement" is Reed, "the judge's letter" the judge. */
function ownerOfText(grammar: Grammar, first: number, owner: number): NounPhrase {
  const mention = grammar.names.ofToken[owner]!;
  const name =
    isNameWord(grammar, owner) && (mention >= 0 || !has(grammar, owner, roleNoun | Word.honorific));
  if (name)
    return {
      kind: 'name',
      first: nameStart(grammar, owner, first),
      end: owner + 1,
      head: owner,
      mention,
    };
  return { kind: 'role', first, end: owner + 1, head: owner, mention: -1 };
}

/** "Mayor of Bridge End Ada Reed": end of the place between an office and the name, 0 when this is not built so. */
function placeInside(
  grammar: Grammar,
  at: number,
  role: number,
  last: number,
  end: number,
): number {
  if (role < 0 || role !== last || role !== at - 1 || !has(grammar, at, Word.preposition)) return 0;
  let first = at + 1;
  if (first < end && has(grammar, first, Word.determiner)) first++;
  if (first >= end) return 0;
  const mention = grammar.names.ofToken[first]!;
  if (mention < 0) return 0;
  const after = grammar.names.mentions[mention]!.endToken;
  return after < end && isNameWord(grammar, after) ? after : 0;
}
