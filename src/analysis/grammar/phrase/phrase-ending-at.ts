import { TokenKind } from '../../../language/tokens.js';
import { bitsOf, type Grammar, has, isCueVerb } from '../grammar.js';
import { isGroupName, isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, isPossessive, isPunctuation, isWord } from '../orthography.js';
import { notNominal, roleNoun, Word } from '../word-class.js';
import { endsIn, endsInIng } from '../word-shape.js';
import { isUsedAs, Use } from '../word-use.js';
import { areLettersAfterName, beforeName, isDescription } from './before-name.js';
import { nameStart } from './name-start.js';
import {
  isBarePlural,
  isInsideNominal,
  isOneOfNation,
  isSomeone,
  isText,
  longest,
  type NounPhrase,
  pronoun,
  pronounLike,
} from './phrase.js';
import { titlePhrase } from './title-phrase.js';

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
  if (isSomeone(grammar, last))
    return { kind: 'unnamed', first: last, end: last + 1, head: last, mention: -1 };
  if (grammar.tokens.kind[last] === TokenKind.number)
    return numberPhrase(grammar, last, floor, depth);
  if (grammar.tokens.kind[last] !== TokenKind.word || isPossessive(grammar, last)) return null;
  if (areLettersAfterName(grammar, last)) {
    const bearer = namePhrase(grammar, last - 1, floor, depth);
    return bearer && { ...bearer, end: last + 1 };
  }
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

/** "six in 10" answer a survey; any other phrase that ends in a number ends in an age or a year and is no speaker. */
function numberPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (isNameWord(grammar, last)) return namePhrase(grammar, last, floor, depth);
  const first = last - 2;
  if (first < floor || !has(grammar, last - 1, Word.preposition)) return null;
  const number =
    grammar.tokens.kind[first] === TokenKind.number || has(grammar, first, Word.indefinite);
  return number ? { kind: 'unnamed', first, end: last + 1, head: last, mention: -1 } : null;
}

function namePhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  const first = nameStart(grammar, last, floor);
  const mention = nameAt(grammar, last);
  const before = beforeName(grammar, first, mention, floor);
  if (before >= floor && has(grammar, before, Word.indefinite) && isGroupName(grammar, mention))
    return { kind: 'unnamed', first: before, end: last + 1, head: last, mention: -1 };
  // "the Italian said": a person whom the story knows by name.
  if (
    before >= floor &&
    isWord(grammar, before, 'the') &&
    first === last &&
    isOneOfNation(grammar, last)
  )
    return { kind: 'role', first: before, end: last + 1, head: last, mention: -1 };
  if (before >= floor) {
    // "Reed of the Dolphin Club", "a spokesman for Reed": the head stands before the preposition.
    const link = has(grammar, before, Word.determiner) ? before - 1 : before;
    const outer =
      linkedPhrase(grammar, link, floor, depth) ??
      overDescription(grammar, before, mention, floor, depth);
    if (outer) return stretched(outer, link, last + 1);
    // "a spokesman for Reed and Lind"
    if (mention >= 0 && before > floor && isWord(grammar, before, 'and')) {
      const other = nameAt(grammar, before - 1);
      const pair = other >= 0 ? namePhrase(grammar, before - 1, floor, depth + 1) : null;
      if (pair && pair.head < before - 1 && depth < 3)
        return stretched(pair, pair.end - 1, last + 1);
    }
    if (isPossessive(grammar, before) && before > floor) {
      // "Reed's lawyer Mara Lind": the name after the possessive is the person.
      const owner = phraseEndingAt(grammar, before - 1, floor, depth + 1);
      if (owner && owner.head < before - 1 && owner.kind !== 'pronoun')
        return { ...owner, end: last + 1 };
      if (owner && mention < 0 && has(grammar, last, roleNoun)) {
        return { kind: 'role', first: owner.first, end: last + 1, head: last, mention: -1 };
      }
    }
  }
  // "the President", "Prime Minister": a title that stands alone means an office, not a name.
  if (mention < 0 && has(grammar, last, roleNoun | Word.honorific)) {
    return titlePhrase(grammar, last, first, floor);
  }
  if (
    mention < 0 &&
    isBarePlural(grammar, last) &&
    before >= floor &&
    has(grammar, before, Word.determiner)
  ) {
    return nominalPhrase(grammar, last, floor, depth);
  }
  return { kind: 'name', first, end: last + 1, head: last, mention };
}

/** A linked phrase covers what follows its preposition, but the owner of a text stays alone. */
function stretched(outer: NounPhrase, link: number, end: number): NounPhrase {
  return outer.end < link ? outer : { ...outer, end };
}

/** "Ada Reed of the local victims' group Harbour Watch": over the lower-case words before the name of a body to the preposition. */
function overDescription(
  grammar: Grammar,
  before: number,
  mention: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (mention < 0 || isPersonName(grammar, mention)) return null;
  let at = before;
  while (at > floor && at > before - 5 && isDescription(grammar, at)) at--;
  if (at === before) return null;
  const link = has(grammar, at, Word.determiner) ? at - 1 : at;
  const outer = linkedPhrase(grammar, link, floor, depth);
  return outer && (outer.kind === 'name' || has(grammar, outer.head, Word.person)) ? outer : null;
}

/** The phrase before a preposition at `link` when that phrase is a person, a body or a name: "the head of", "Reed of". */
function linkedPhrase(
  grammar: Grammar,
  link: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (link <= floor || !has(grammar, link, Word.preposition) || has(grammar, link, Word.adverb))
    return null;
  if (isPunctuation(grammar, link - 1)) return null;
  // "protesters marching through the streets", "people close to the talks"
  const last = link - 1;
  const close = isUsedAs(grammar, last, Use.complementLead);
  const leads = close || endsInIng(grammar, last);
  const before = !isNameWord(grammar, last) && leads ? last - 1 : last;
  // "the agency warned in a chapter"
  if (hasVerbShape(grammar, before) && endsIn(grammar, before, 'ed')) return null;
  const outer = before >= floor ? phraseEndingAt(grammar, before, floor, depth + 1) : null;
  if (!outer || outer.kind === 'pronoun') return null;
  return close ? { ...outer, end: link } : outer;
}

/** "the 43-year-old", "a senior White House official", "Reed's lawyer", "officials in Oslo". */
function nominalPhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
): NounPhrase | null {
  if (has(grammar, last, notNominal | Word.adverb | Word.objectPronoun | Word.verb)) return null;
  if (has(grammar, last, Word.time) && !has(grammar, last, roleNoun)) return null;
  let first = last;
  let determiner = -1;
  let at = last;
  for (; at >= floor && last - at < longest; at--) {
    if (isPossessive(grammar, at)) {
      const owner = phraseEndingAt(grammar, at - 1, floor, depth + 1);
      if (!owner) break;
      if (owner.head < at - 1 || isText(grammar, last))
        return { ...owner, end: owner.head < at - 1 ? last + 1 : owner.end };
      return { kind: 'role', first: owner.first, end: last + 1, head: last, mention: -1 };
    }
    // "so many that agents said": what follows is no single one.
    if (has(grammar, at, Word.that) && isBarePlural(grammar, last)) break;
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
    if (outer) return stretched(outer, at, last + 1);
  }
  // "all five states", "both the clubs"
  const only = Word.determiner | Word.that;
  while (determiner > floor && (bitsOf(grammar, determiner - 1) & only) === Word.determiner)
    first = --determiner;
  if (determiner >= floor) {
    const outer = determiner > floor ? linkedPhrase(grammar, determiner - 1, floor, depth) : null;
    if (outer) return stretched(outer, determiner - 1, last + 1);
    if (determiner === last) return pronounLike(grammar, last);
    const unnamed =
      has(grammar, determiner, Word.indefinite) ||
      (has(grammar, last, Word.plural) && !has(grammar, last, Word.body));
    return { kind: unnamed ? 'unnamed' : 'role', first, end: last + 1, head: last, mention: -1 };
  }
  if (has(grammar, last, roleNoun)) {
    return { kind: 'unnamed', first, end: last + 1, head: last, mention: -1 };
  }
  return isBarePlural(grammar, last) && !hasVerbShape(grammar, last)
    ? { kind: 'unnamed', first, end: last + 1, head: last, mention: -1 }
    : null;
}

function hasVerbShape(grammar: Grammar, token: number): boolean {
  return isCueVerb(grammar, token) && !has(grammar, token, roleNoun);
}
