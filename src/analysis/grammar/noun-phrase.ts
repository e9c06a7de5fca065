import { TokenKind } from '../../language/tokens.js';
import {
  type Grammar,
  has,
  hasSpace,
  isCapital,
  isNameWord,
  isPossessive,
  isPunctuation,
  codeOf,
} from './grammar.js';
import { Word, notNominal, roleNoun } from './word-class.js';

/** How a noun phrase means someone. `unnamed` = indefinite or plural: a source without a name. */
export type PhraseKind = 'name' | 'pronoun' | 'role' | 'unnamed';

/** A noun phrase that can be a speaker. Token ranges are [first, end). */
export interface NounPhrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly end: number;
  /** Its last noun, or the pronoun. Of "a spokesman for Reed": spokesman. */
  readonly head: number;
  /** Index into `names.mentions` of the name that is its head, -1 where the names engine saw none. */
  readonly mention: number;
}

const longest = 14;

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
  if (grammar.tokens.kind[last] === TokenKind.number) return numberPhrase(grammar, last, floor, depth);
  if (grammar.tokens.kind[last] !== TokenKind.word || isPossessive(grammar, last)) return null;
  if (isNameWord(grammar, last)) return namePhrase(grammar, last, floor, depth);
  return nominalPhrase(grammar, last, floor, depth);
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

function pronoun(grammar: Grammar, token: number): NounPhrase {
  return { kind: 'pronoun', first: token, end: token + 1, head: token, mention: grammar.names.ofToken[token]! };
}

/** "the 43-year-old", "one of the two" end in words; a phrase that ends in a number is an age or a year and no speaker. */
function numberPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  return isNameWord(grammar, last) ? namePhrase(grammar, last, floor, depth) : null;
}

/** First token of the run of name words that ends at `last`. */
export function nameStart(grammar: Grammar, last: number, floor: number): number {
  const { names, tokens } = grammar;
  const mention = names.ofToken[last]!;
  if (mention >= 0) return Math.max(floor, names.mentions[mention]!.firstToken);
  let first = last;
  for (let at = last - 1; at >= floor && last - at < longest; at--) {
    if (names.ofToken[at]! >= 0) break;
    if (isNameWord(grammar, at) && hasSpace(grammar, at + 1)) first = at;
    else if (codeOf(grammar, at) === 45 && !hasSpace(grammar, at) && !hasSpace(grammar, at + 1)) continue;
    else if (tokens.kind[at] === TokenKind.word && !hasSpace(grammar, at + 1)) first = at;
    else if (has(grammar, at, Word.particle) && at > floor && isNameWord(grammar, at - 1)) continue;
    else break;
  }
  return first;
}

function namePhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  const first = nameStart(grammar, last, floor);
  const mention = grammar.names.ofToken[last]!;
  const before = first - 1;
  if (before >= floor) {
    // "Reed of the Dolphin Club", "a spokesman for Reed": the head stands before the preposition.
    const link = has(grammar, before, Word.determiner) ? before - 1 : before;
    const outer = linkedPhrase(grammar, link, floor, depth);
    if (outer) return { ...outer, end: last + 1 };
    if (isPossessive(grammar, before) && before > floor) {
      // "Reed's lawyer Mara Lind": the name after the possessive is the person.
      const owner = phraseEndingAt(grammar, before - 1, floor, depth + 1);
      if (owner && mention < 0 && has(grammar, last, roleNoun)) {
        return { kind: 'role', first: owner.first, end: last + 1, head: last, mention: -1 };
      }
    }
  }
  // "the President", "Prime Minister": a title that stands alone means an office, not a name.
  if (mention < 0 && has(grammar, last, roleNoun | Word.honorific)) {
    return titlePhrase(grammar, last, first, floor);
  }
  if (mention < 0 && isBarePlural(grammar, last) && before >= floor && has(grammar, before, Word.determiner)) {
    return nominalPhrase(grammar, last, floor, depth);
  }
  return { kind: 'name', first, end: last + 1, head: last, mention };
}

/** A capitalised office without a name: "the Prime Minister", "Police". */
function titlePhrase(grammar: Grammar, last: number, first: number, floor: number): NounPhrase {
  const before = first - 1;
  const determined = before >= floor && has(grammar, before, Word.determiner | Word.possessive);
  const indefinite = determined ? has(grammar, before, Word.indefinite) : has(grammar, last, Word.plural);
  if (!determined && !has(grammar, last, Word.plural) && first < last) {
    return { kind: 'name', first, end: last + 1, head: last, mention: -1 };
  }
  return {
    kind: indefinite ? 'unnamed' : 'role',
    first: determined ? before : first,
    end: last + 1,
    head: last,
    mention: -1,
  };
}

/** The phrase before a preposition at `link` when that phrase is a person, a body or a name: "the head of", "Reed of". */
function linkedPhrase(
  grammar: Grammar,
  link: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (link <= floor || !has(grammar, link, Word.preposition) || has(grammar, link, Word.adverb)) return null;
  if (isPunctuation(grammar, link - 1)) return null;
  const outer = phraseEndingAt(grammar, link - 1, floor, depth + 1);
  if (!outer || outer.kind === 'pronoun') return null;
  if (outer.kind === 'name' && !has(grammar, link, Word.preposition)) return null;
  return outer;
}

function isBarePlural(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.plural) || (codeAtEnd(grammar, token) | 32) === 115;
}

function codeAtEnd({ tokens }: Grammar, token: number): number {
  return tokens.text.charCodeAt(tokens.end[token]! - 1);
}

/** "the 43-year-old", "a senior White House official", "Reed's lawyer", "officials in Oslo". */
function nominalPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (has(grammar, last, notNominal | Word.adverb | Word.objectPronoun)) return null;
  if (has(grammar, last, Word.time) && !has(grammar, last, roleNoun)) return null;
  let first = last;
  let determiner = -1;
  let at = last;
  for (; at >= floor && last - at < longest; at--) {
    if (isPossessive(grammar, at)) {
      if (at - 1 < floor) break;
      const owner = phraseEndingAt(grammar, at - 1, floor, depth + 1);
      if (!owner) break;
      return { kind: 'role', first: owner.first, end: last + 1, head: last, mention: -1 };
    }
    if (has(grammar, at, Word.determiner | Word.possessive) && at <= last) {
      determiner = at;
      first = at;
      // "all of the", "both the"
      break;
    }
    if (!isInsideNominal(grammar, at)) break;
    first = at;
  }
  if (determiner < 0 && at >= floor && has(grammar, at, Word.preposition)) {
    const outer = linkedPhrase(grammar, at, floor, depth);
    if (outer) return { ...outer, end: last + 1 };
  }
  if (determiner >= floor) {
    const outer = determiner > floor ? linkedPhrase(grammar, determiner - 1, floor, depth) : null;
    if (outer) return { ...outer, end: last + 1 };
    if (determiner === last) return pronounLike(grammar, last);
    const unnamed = has(grammar, determiner, Word.indefinite) || (has(grammar, last, Word.plural) && !has(grammar, last, Word.body));
    return { kind: unnamed ? 'unnamed' : 'role', first, end: last + 1, head: last, mention: -1 };
  }
  if (has(grammar, last, roleNoun)) {
    return { kind: 'unnamed', first, end: last + 1, head: last, mention: -1 };
  }
  return isBarePlural(grammar, last) && !hasVerbShape(grammar, last)
    ? { kind: 'unnamed', first, end: last + 1, head: last, mention: -1 }
    : null;
}

/** "one", "some", "others", "another" as a speaker. */
function pronounLike(grammar: Grammar, token: number): NounPhrase | null {
  if (!has(grammar, token, Word.indefinite) || codeAtEnd(grammar, token) === 97) return null;
  return { kind: 'unnamed', first: token, end: token + 1, head: token, mention: -1 };
}

function isInsideNominal(grammar: Grammar, at: number): boolean {
  const { tokens } = grammar;
  if (tokens.kind[at] === TokenKind.number) return true;
  if (tokens.kind[at] === TokenKind.punctuation) return codeOf(grammar, at) === 45 && !hasSpace(grammar, at);
  if (tokens.kind[at] !== TokenKind.word) return false;
  return !has(grammar, at, notNominal | Word.objectPronoun) || has(grammar, at, Word.determiner | Word.possessive);
}

function hasVerbShape(grammar: Grammar, token: number): boolean {
  return grammar.cue[token] !== 0 && !has(grammar, token, roleNoun);
}

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
      lastName = -1;
      continue;
    }
    if (has(grammar, at, Word.particle) && at + 1 < end && isNameWord(grammar, at + 1)) continue;
    if (!isInsideNominal(grammar, at) || has(grammar, at, Word.adverb | Word.determiner | Word.possessive)) break;
    if (has(grammar, at, roleNoun)) {
      lastRole = at;
      last = at;
    } else if (lastName >= 0 && lastName === last && !continuesToNoun(grammar, at, end)) break;
    else if (!determined && lastName < 0 && lastRole < 0 && at > first && !continuesToNoun(grammar, at, end)) break;
    else if (lastRole >= 0 && lastRole === last && !continuesToNoun(grammar, at, end)) break;
    else if (determined && lastRole < 0 && lastName < 0) last = at;
  }
  if (last < 0) {
    if (determined && !has(grammar, first, Word.possessive)) return pronounLike(grammar, first);
    return null;
  }
  if (last === lastName) {
    const mention = grammar.names.ofToken[last]!;
    return { kind: 'name', first: nameStart(grammar, last, first), end: last + 1, head: last, mention };
  }
  const definite = determined && !has(grammar, first, Word.indefinite) && !(has(grammar, last, Word.plural) && !has(grammar, last, Word.body));
  if (!determined && last !== lastRole) return null;
  return {
    kind: definite || lastName >= 0 ? 'role' : 'unnamed',
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
    if (!isInsideNominal(grammar, at) || has(grammar, at, Word.adverb | Word.determiner | Word.possessive)) return false;
    if (isCueVerb(grammar, at)) return false;
  }
  return false;
}

export function isCueVerb(grammar: Grammar, token: number): boolean {
  return grammar.cue[token] !== 0;
}
