import { isWho } from '../../grammar/clause/clause-subject.js';
import { subjectAfter, subjectBefore } from '../../grammar/clause/subject-before.js';
import {
  bitsOf,
  codeOf,
  type Grammar,
  has,
  hasSpace,
  isCapital,
  isComma,
  isCueVerb,
  isNameWord,
  isPossessive,
  isPunctuation,
  isWord,
  opensFigure,
} from '../../grammar/grammar.js';
import {
  endsIn,
  endsInIng,
  isInsideNominal,
  type NounPhrase,
} from '../../grammar/phrase/phrase.js';
import { cueAt, isFiniteCue, isParticipleCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { contentEnd } from './content-end.js';
import { opensObject } from './content-start.js';
import type { Report } from './report-speech.js';

/** No attribution runs on longer after its verb or subject: "told the evening paper in an interview on Thursday", in tokens. */
const longest = 14;

/** The rain would stop, Reed said. — The rain, Reed said, would stop. Null when the verb at `cue` does not close a clause so. */
export function clauseFinal(
  grammar: Grammar,
  cue: number,
  done: number,
  to: number,
): Report[] | null {
  const { frame, lemma } = cueAt(grammar, cue);
  if (frame === 'weak' || frame === 'object' || isPassive(grammar, cue)) return null;
  // "as agencies warn of a famine" has words of its own.
  if (opensObject(grammar, cue + 1, lemma)) return null;
  const inverted = cue > done && isComma(grammar, cue - 1) ? subjectAfter(grammar, cue, to) : null;
  const closing = inverted
    ? attributionEnd(grammar, overKind(grammar, inverted.end, to), to, false)
    : -1;
  const after =
    closing >= 0
      ? closing
      : attributionEnd(grammar, cue + 1, to, frame === 'person' && !wants.has(lemma));
  if (after < 0) return null;
  const phrase = closing >= 0 ? inverted : subjectBefore(grammar, cue, done);
  if (!phrase) return null;
  // "…, in front of ambassadors invited to listen"
  if (phrase.kind === 'unnamed' && has(grammar, phrase.first - 1, Word.preposition)) return null;
  let comma = closing >= 0 ? cue - 1 : clauseComma(grammar, phrase.first, done);
  if (comma >= done && isWord(grammar, comma, 'as')) {
    // "As Reed noted, the rain stopped." — "The rain stopped, as Reed noted."
    if (comma === done) return opening(grammar, phrase, cue, after, to);
    comma--;
  }
  if (comma <= done || !isComma(grammar, comma)) return null;
  comma = beforeDescription(grammar, comma, done);
  if (comma < 0) return null;
  const first = contentOpening(grammar, done, comma);
  if (isOpeningOnly(grammar, first, comma)) return null;
  const rest = after + 1;
  const goesOn = rest < to && isComma(grammar, after) && isClause(grammar, rest, to);
  // "Reed, a clerk, thanked the club": what stands before the verb is its subject.
  if (closing >= 0 && !goesOn && !hasVerb(grammar, first, comma)) return null;
  if (!goesOn && onlyLeads(grammar, first, comma)) return null;
  const pieces: Report[] = [{ rule: 'reported-final', first, end: comma, phrase, cue }];
  if (goesOn) {
    const end = contentEnd(grammar, rest, to, 'clause');
    pieces.push({ rule: 'reported-final', first: rest, end, phrase, cue });
  }
  return pieces;
}

/** "reports Al-Mada daily", "reports the Herald newspaper": past what kind of paper it is. */
function overKind(grammar: Grammar, at: number, to: number): number {
  const kind = at < to && (isWord(grammar, at, 'daily') || has(grammar, at, Word.body));
  return kind && !isCapital(grammar, at) ? at + 1 : at;
}

/** What these verbs take is no hearer: "Although it rained, they demanded an answer". */
const wants = new Set([
  'demand',
  'order',
  'command',
  'challenge',
  'accuse',
  'lobby',
  'thank',
  'question',
  'quote',
]);

/** "…, his daughter, Ada Reed, said": the comma before what is said of the speaker; -1 where nothing stands before that. */
function beforeDescription(grammar: Grammar, comma: number, done: number): number {
  if (!has(grammar, comma - 1, Word.person)) return comma;
  let first = comma - 1;
  while (first > done && first > comma - 6 && isInsideNominal(grammar, first)) first--;
  const described = has(grammar, first + 1, Word.determiner | Word.possessive);
  // "The speaker, Ada Reed, asked him to go."
  if (first <= done && has(grammar, done, Word.determiner | Word.possessive)) return -1;
  return described && isComma(grammar, first) ? first : comma;
}

/** Within so many tokens a clause has its verb: each verb of saying looks at them anew. */
const verbReach = 48;

/** Does a clause go on here? "said Reed, a clerk who has sailed", "Reed said, adding that" and "Reed said, which" go on with none. */
function isClause(grammar: Grammar, first: number, to: number): boolean {
  const end = Math.min(to, first + verbReach);
  if (isCueVerb(grammar, first) && isParticipleCue(grammar, first)) return false;
  if (isWho(grammar, first) || isWord(grammar, first, 'which')) return false;
  if (has(grammar, first, Word.subordinator)) return true;
  for (let at = first; at < end; at++) {
    if (isVerb(grammar, at)) return true;
    if (has(grammar, at, Word.subordinator) || isWho(grammar, at))
      return has(grammar, at, Word.that) && isComma(grammar, at - 1);
  }
  return false;
}

/** Is anything told, or does a name with its description stand there alone? */
export function hasVerb(grammar: Grammar, from: number, end: number): boolean {
  for (let at = Math.max(from, end - verbReach); at < end; at++) {
    if (isWho(grammar, at)) return false;
    // "keeps": as good a verb as a noun to a parser without a dictionary.
    if (isVerb(grammar, at) || (endsIn(grammar, at, 's') && isPlain(grammar, at))) return true;
  }
  return false;
}

/** "On Monday, Reed told", "Over the long term, according to Reed": what only leads up to the words has no verb. */
export function onlyLeads(grammar: Grammar, first: number, end: number): boolean {
  return has(grammar, first, Word.preposition | Word.adverb) && !hasVerb(grammar, first, end);
}

function isVerb(grammar: Grammar, at: number): boolean {
  // "the People's Union", "the Left Union", "centre-left"
  if (isPossessive(grammar, at)) return has(grammar, at - 1, Word.subjectPronoun | Word.determiner);
  if (has(grammar, at, Word.named)) return false;
  if (codeOf(grammar, at - 1) === 45 && !hasSpace(grammar, at)) return false;
  if (has(grammar, at, Word.auxiliary | Word.verb)) return true;
  if (isCueVerb(grammar, at)) return isFiniteCue(grammar, at);
  return endsIn(grammar, at, 'ed') && isPlain(grammar, at);
}

/** A word in lower case that no list knows as a noun. */
function isPlain(grammar: Grammar, at: number): boolean {
  const known = Word.person | Word.plural | Word.body | notNominal;
  return (
    !isCapital(grammar, at) && !isCueVerb(grammar, at) && !has(grammar, at, known | Word.genitive)
  );
}

/** "Speaking to the Herald, Reed said": what only leads up to the speaker, a participle and no verb, has no words of his. */
function isOpeningOnly(grammar: Grammar, first: number, end: number): boolean {
  if (!endsInIng(grammar, first)) return false;
  const last = Math.min(end, first + verbReach);
  for (let at = first + 1; at < last; at++) if (isVerb(grammar, at)) return false;
  return true;
}

/** What an attribution that opens the sentence and ends at `comma` introduces. */
function opening(
  grammar: Grammar,
  phrase: NounPhrase,
  cue: number,
  comma: number,
  to: number,
): Report[] | null {
  if (comma >= to || !isComma(grammar, comma)) return null;
  const end = contentEnd(grammar, comma + 1, to, 'clause');
  return [{ rule: 'reported-final', first: comma + 1, end, phrase, cue }];
}

/** The comma before a subject, over the titles and the description left of a name: ", Mr. Reed", ", club spokeswoman Ada Reed". */
function clauseComma(grammar: Grammar, first: number, done: number): number {
  let at = first - 1;
  while (
    at > done &&
    at > first - 12 &&
    (!isPunctuation(grammar, at) || isBracket(grammar, at)) &&
    !has(grammar, at, notNominal & ~Word.preposition) &&
    !isCueVerb(grammar, at)
  )
    at--;
  return at;
}

/** "commissioner of police (zone III) Ada Reed" */
function isBracket(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return code === 40 || code === 41;
}

/** Where an attribution that goes on at `from` ends: at a stop or comma, over a time, a place and whom it was told; -1 when a clause goes on from it. */
function attributionEnd(grammar: Grammar, from: number, to: number, hearer: boolean): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) {
    if (opensFigure(grammar, at)) return -1;
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return at;
    if (has(grammar, at, notNominal & ~Word.preposition)) return -1;
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return -1;
    // "said Reed firmly adheres"
    if (at === from && has(grammar, at, Word.adverb) && takesVerb(grammar, at + 1)) return -1;
    if (at === from && !opensAdjunct(grammar, at) && !(hearer && opensHearer(grammar, at)))
      return -1;
  }
  return last >= to ? to : -1;
}

/** A word in -s or -ed that no list knows, right after an adverb: the verb of a clause. */
function takesVerb(grammar: Grammar, at: number): boolean {
  if (bitsOf(grammar, at) !== 0 || isPunctuation(grammar, at) || isNameWord(grammar, at))
    return false;
  return endsIn(grammar, at, 's') || endsIn(grammar, at, 'ed');
}

/** A time, a place, a manner. */
function opensAdjunct(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.time | Word.preposition | Word.adverb);
}

/** Whom a verb of telling tells. */
function opensHearer(grammar: Grammar, at: number): boolean {
  const classes = Word.objectPronoun | Word.body | Word.plural | Word.determiner;
  return has(grammar, at, classes) || isNameWord(grammar, at);
}

/** Of a run of stops and conjunctions no more is looked at, in tokens: each report looks at it anew. */
const longestOpening = 32;

/** "But", "And" and a dash before the content are no part of it. */
export function contentOpening(grammar: Grammar, from: number, end: number): number {
  const last = Math.min(end, from + longestOpening);
  let first = from;
  while (first < last && (isPunctuation(grammar, first) || has(grammar, first, Word.conjunction)))
    first++;
  return first;
}
