import {
  codeOf,
  type Grammar,
  has,
  isComma,
  isDash,
  isNameWord,
  isPunctuation,
} from './grammar.js';
import { phraseEndingAt } from './noun-phrase.js';
import { phraseStartingAt } from './noun-phrase-start.js';
import type { NounPhrase } from './phrase.js';
import { Word } from './word-class.js';

/** How far a subject may stand from its verb, in tokens: appositions in news run to about forty. */
const reach = 48;

/**
 * The subject of the verb at `verb`: the noun phrase left of it, over adverbs and auxiliaries, and over appositions between commas, dashes or brackets
 * ("Reed, 43, who chairs the club, also said"). Not below `floor`.
 */
export function subjectBefore(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  const bottom = Math.max(floor, verb - reach);
  const at = skipAuxiliaries(grammar, verb - 1, bottom);
  if (at < bottom) return null;
  if (isComma(grammar, at) || isDash(grammar, at))
    return subjectBeforeApposition(grammar, at, bottom);
  const phrase = phraseEndingAt(grammar, at, bottom);
  if (phrase && phrase.kind === 'pronoun' && isWho(grammar, phrase.head)) {
    return antecedent(grammar, phrase.head, bottom) ?? phrase;
  }
  return phrase;
}

/** From `at` leftwards over "also", "has", "later", "would", "went on to". */
export function skipAuxiliaries(grammar: Grammar, from: number, floor: number): number {
  let at = from;
  while (at >= floor && isVerbPart(grammar, at)) at--;
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
  if (at >= floor && isComma(grammar, at)) at--;
  return at >= floor ? phraseEndingAt(grammar, at, floor) : null;
}

/** A comma or dash closes an apposition right before the verb: goes back over the segments until one can be the subject. */
function subjectBeforeApposition(
  grammar: Grammar,
  closing: number,
  floor: number,
): NounPhrase | null {
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
      const phrase = clauseSubject(grammar, first, segmentEnd);
      return phrase ?? best;
    }
    if (!dash || isDash(grammar, at)) {
      const phrase = at - 1 >= floor ? phraseEndingAt(grammar, at - 1, floor) : null;
      if (phrase && isApposition) {
        best = phrase;
        if (phrase.kind === 'name' && startsClause(grammar, phrase.first, floor)) return phrase;
        if (phrase.kind === 'pronoun') return phrase;
        if (phrase.kind === 'name' && !insideApposition(grammar, phrase, floor)) return phrase;
      }
    }
    segmentEnd = at;
  }
  return best;
}

/** Is the name itself part of an apposition, as the Dolphin Club in "Reed, head of the Dolphin Club, said"? Its segment opens in lower case. */
function insideApposition(grammar: Grammar, phrase: NounPhrase, floor: number): boolean {
  for (let at = phrase.first - 1; at >= floor; at--) {
    if (isComma(grammar, at) || isDash(grammar, at)) return opensApposition(grammar, at + 1);
    if (isBreak(grammar, at)) return false;
  }
  return false;
}

function startsClause(grammar: Grammar, first: number, floor: number): boolean {
  return (
    first <= floor ||
    isBreak(grammar, first - 1) ||
    has(grammar, first - 1, Word.conjunction | Word.subordinator)
  );
}

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
  if (isWho(grammar, first)) return true;
  return !isNameWord(grammar, first) || has(grammar, first, Word.honorific);
}

/** Stops between clauses: semicolon, colon, full stop, question and exclamation mark, a quotation mark. */
export function isBreak(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return (
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 34 ||
    (code === 46 && isPunctuation(grammar, at))
  );
}

/**
 * The subject of a clause: its first noun phrase, after "But", "On Monday," and "Speaking to reporters,".
 * At most three openings of this kind are passed.
 */
export function clauseSubject(grammar: Grammar, first: number, end: number): NounPhrase | null {
  let start = first;
  for (let tries = 0; tries < 4 && start < end; tries++) {
    const leads =
      has(grammar, start, Word.preposition | Word.subordinator | Word.adverb | Word.time) ||
      isParticiple(grammar, start) ||
      has(grammar, start, Word.opener);
    if (!leads) {
      const phrase = phraseStartingAt(grammar, start, end);
      if (phrase) return phrase;
    }
    const comma = nextComma(grammar, start, end);
    if (comma < 0) {
      if (!has(grammar, start, Word.adverb | Word.time | Word.opener)) return null;
      start++;
      continue;
    }
    start = comma + 1;
  }
  return null;
}

function nextComma(grammar: Grammar, first: number, end: number): number {
  for (let at = first; at < end && at < first + reach; at++) if (isComma(grammar, at)) return at;
  return -1;
}

function isParticiple({ tokens }: Grammar, token: number): boolean {
  const end = tokens.end[token]!;
  const long = end - tokens.start[token]! > 4;
  if (!long) return false;
  const { text } = tokens;
  if (text.charCodeAt(end - 1) === 103)
    return text.charCodeAt(end - 2) === 110 && text.charCodeAt(end - 3) === 105;
  return text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101;
}

export function isWho({ tokens }: Grammar, token: number): boolean {
  const start = tokens.start[token]!;
  return (
    tokens.end[token]! - start === 3 &&
    (tokens.text.charCodeAt(start) | 32) === 119 &&
    (tokens.text.charCodeAt(start + 1) | 32) === 104 &&
    (tokens.text.charCodeAt(start + 2) | 32) === 111
  );
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
  if (
    has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.objectPronoun)
  ) {
    if (!has(grammar, at, Word.possessive)) return null;
  }
  const phrase = phraseStartingAt(grammar, at, end);
  if (!phrase || (phrase.kind !== 'role' && phrase.kind !== 'unnamed')) return phrase;
  return apposedName(grammar, phrase, end) ?? phrase;
}

/** "the mayor, Ada Reed," and "her lawyer, Ada Reed": a name set off by commas right after a role is the person. */
function apposedName(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase | null {
  const comma = phrase.end;
  if (
    phrase.kind !== 'role' ||
    comma + 1 >= end ||
    !isComma(grammar, comma) ||
    !isNameWord(grammar, comma + 1)
  )
    return null;
  const name = phraseStartingAt(grammar, comma + 1, end);
  return name && name.kind === 'name' ? { ...name, first: phrase.first } : null;
}
