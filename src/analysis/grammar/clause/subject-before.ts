import { TokenKind } from '../../../language/tokens.js';
import { apposedName } from '../apposition/apposed-name.js';
import {
  isSeat,
  openApposition,
  subjectBeforeApposition,
} from '../apposition/subject-before-apposition.js';
import {
  type Grammar,
  has,
  isComma,
  isCueVerb,
  isDash,
  isNameWord,
  isPersonName,
  isPossessive,
  isPunctuation,
  isWord,
  nameAt,
} from '../grammar.js';
import {
  endsIn,
  isBarePlural,
  isInsideNominal,
  isSomeone,
  type NounPhrase,
  nameStart,
} from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { isRelativeThat, isTo, wentOn } from '../verb/cue-verb.js';
import { roleNoun, Word } from '../word-class.js';
import { isWho, reach, withComplement } from './clause-subject.js';

/**
 * The subject of the verb at `verb`: the noun phrase left of it, over adverbs and auxiliaries, and over appositions between commas, dashes or brackets
 * ("Reed, 43, who chairs the club, also said"). Not below `floor`.
 */
export function subjectBefore(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const bottom = Math.max(floor, verb - reach);
  const at = skipAuxiliaries(grammar, verb - 1, bottom);
  if (at < bottom) return null;
  if (isComma(grammar, at) || isDash(grammar, at)) {
    const phrase = subjectBeforeApposition(grammar, at, bottom);
    // "A reader, Mrs. Ada Reed of Ferry Street, wrote"
    return phrase && phrase.kind === 'unnamed'
      ? (apposedName(grammar, phrase, verb) ?? phrase)
      : phrase;
  }
  if (at > bottom && isRelativeThat(grammar, at)) return innerPhrase(grammar, at - 1, bottom);
  const phrase = phraseEndingAt(grammar, at, bottom);
  if (!phrase) return null;
  if (phrase.kind === 'pronoun') {
    return (isWho(grammar, phrase.head) && antecedent(grammar, phrase.head, bottom)) || phrase;
  }
  const bearer = ofRelative(grammar, phrase, bottom) ?? ofParticiple(grammar, phrase, bottom);
  if (bearer) return bearer;
  // "Ada Reed, a pilot, on Harbour Radio described"
  const comma = phrase.first - 2;
  if (comma > bottom && isComma(grammar, comma) && has(grammar, comma + 1, Word.preposition))
    return subjectBeforeApposition(grammar, comma, bottom) ?? phrase;
  return openApposition(grammar, phrase, bottom) ?? phrase;
}

/** "The parents of a child who died at the club said": what stands after the preposition ends a clause about the parents. */
function ofRelative(grammar: Grammar, { first }: NounPhrase, floor: number): NounPhrase | null {
  const link = has(grammar, first - 1, Word.determiner) ? first - 2 : first - 1;
  if (link - 1 <= floor || !has(grammar, link, Word.preposition)) return null;
  for (let at = link - 1; at > Math.max(floor, first - longestRelative); at--) {
    if (isPunctuation(grammar, at) || isCueVerb(grammar, at - 1)) return null;
    if (isWho(grammar, at)) return isComma(grammar, at - 1) ? null : antecedent(grammar, at, floor);
  }
  return null;
}

/** In tokens. */
const longestRelative = 10;

/** "The order signed by the mayor said": what stands after "by" belongs to a participle of the order. */
function ofParticiple(grammar: Grammar, { first }: NounPhrase, floor: number): NounPhrase | null {
  const participle = first - 2;
  const noun = participle - 1;
  if (noun < floor || !isWord(grammar, first - 1, 'by')) return null;
  if (!endsIn(grammar, participle, 'ed') && !endsIn(grammar, participle, 'n')) return null;
  return phraseEndingAt(grammar, noun, floor);
}

/** "the report, which notes": the noun before "which". */
export function beforeWhich(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const which = verb - 1;
  const last = which - 2;
  if (last <= floor || !isWord(grammar, which, 'which') || !isComma(grammar, which - 1))
    return null;
  return phraseEndingAt(grammar, last, floor);
}

/** "her note under a headline that said": only the noun before "that", with its article. */
function innerPhrase(grammar: Grammar, last: number, floor: number): NounPhrase {
  let first = last;
  while (first > floor && first > last - 5 && isInsideNominal(grammar, first)) {
    if (has(grammar, first, Word.determiner | Word.possessive)) break;
    first--;
  }
  const known = has(grammar, first, Word.determiner) && !has(grammar, first, Word.indefinite);
  if (!isInsideNominal(grammar, first)) first++;
  return { kind: known ? 'role' : 'unnamed', first, end: last + 1, head: last, mention: -1 };
}

/** From `at` leftwards over "also", "has", "later", "would", "went on to", "on Monday", "last week". */
export function skipAuxiliaries(grammar: Grammar, from: number, floor: number): number {
  const went = from >= floor && isTo(grammar, from) ? wentOn(grammar, from) : 0;
  let at = went > 0 ? went - 1 : from;
  let timed = false;
  while (at >= floor) {
    const opensTime = timed && has(grammar, at, Word.preposition | Word.determiner);
    timed = has(grammar, at, Word.time) && !isNameWord(grammar, at);
    if (!timed && !opensTime && !isVerbPart(grammar, at)) break;
    at--;
  }
  return at;
}

function isVerbPart(grammar: Grammar, at: number): boolean {
  if (isPunctuation(grammar, at) || isNameWord(grammar, at)) return false;
  if (has(grammar, at, Word.auxiliary)) return true;
  return has(grammar, at, Word.adverb) && !has(grammar, at, Word.possessive);
}

/** "who": the noun phrase before it, over a comma. */
function antecedent(grammar: Grammar, who: number, floor: number): NounPhrase | null {
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
  // "Reed, a biologist, who said"
  return subjectBeforeApposition(grammar, at + 1, floor) ?? near;
}

/** "Sen. Ada Reed, R-Bridge End, who said": past the seat. */
function beforeSeat(grammar: Grammar, last: number, floor: number): number {
  for (let at = last; at > floor + 1 && at > last - longestSeat; at--)
    if (isComma(grammar, at)) return isSeat(grammar, at + 1) ? at - 1 : last;
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

/**
 * The noun phrase after an inverted verb: "said Mr. Reed", "added White House press secretary Josh Reed", "said the mayor".
 * "said Monday" and "said in" have none.
 */
export function subjectAfter(grammar: Grammar, verb: number, end: number): NounPhrase | null {
  let at = verb + 1;
  while (
    at < end &&
    at < verb + 4 &&
    has(grammar, at, Word.adverb | Word.time) &&
    !isNameWord(grammar, at) &&
    !has(grammar, at, Word.determiner)
  )
    at++;
  if (at >= end || isPunctuation(grammar, at)) return null;
  // "said Will Reed" opens with a name.
  const named = has(grammar, at, Word.named);
  if (
    !named &&
    has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.objectPronoun) &&
    !isSomeone(grammar, at)
  ) {
    if (!has(grammar, at, Word.possessive)) return null;
  }
  const phrase = phraseStartingAt(grammar, at, end);
  if (!phrase) return describedName(grammar, at, end);
  return apposedName(grammar, phrase, end) ?? withComplement(grammar, phrase, end);
}

/** "said local archivist, Dr Ada Reed": a trade that no list knows, and after its comma a person. */
function describedName(grammar: Grammar, first: number, end: number): NounPhrase | null {
  let at = first;
  // "added Reed's introducer, actress Ada Lind"
  const mention = nameAt(grammar, at);
  const owner = mention >= 0 ? grammar.names.mentions.endToken[mention]! : end;
  if (owner < end && isPossessive(grammar, owner)) at = owner + 1;
  while (at < end && at < first + 8 && mayDescribe(grammar, at)) at++;
  if (at === first || at >= end || !isComma(grammar, at)) return null;
  return apposedName(grammar, { kind: 'unnamed', first, end: at, head: at - 1, mention: -1 }, end);
}

function mayDescribe(grammar: Grammar, at: number): boolean {
  return (
    grammar.tokens.kind[at] === TokenKind.word &&
    !isCueVerb(grammar, at) &&
    isInsideNominal(grammar, at) &&
    !isNameWord(grammar, at) &&
    !has(grammar, at, Word.adverb | Word.determiner | Word.possessive | Word.time)
  );
}
