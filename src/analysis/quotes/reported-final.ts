import { cueAt, isFiniteCue, isPassive } from '../grammar/cue-verb.js';
import {
  codeOf,
  type Grammar,
  has,
  isComma,
  isNameWord,
  isPunctuation,
  isWord,
  opensFigure,
} from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { subjectAfter, subjectBefore } from '../grammar/subject.js';
import { notNominal, Word } from '../grammar/word-class.js';
import { contentEnd } from './reported-end.js';
import type { Report } from './reported-speech.js';

/** No attribution runs on longer after its verb or subject: "told the evening paper in an interview on Thursday", in tokens. */
const longest = 14;

/** The rain would stop, Reed said. — The rain, Reed said, would stop. Null when the verb at `cue` does not close a clause so. */
export function clauseFinal(
  grammar: Grammar,
  cue: number,
  done: number,
  to: number,
): Report[] | null {
  const { frame } = cueAt(grammar, cue);
  if (frame === 'weak' || frame === 'object' || isPassive(grammar, cue)) return null;
  const inverted = cue > done && isComma(grammar, cue - 1) ? subjectAfter(grammar, cue, to) : null;
  const closing = inverted ? attributionEnd(grammar, inverted.end, to, false) : -1;
  const after = closing >= 0 ? closing : attributionEnd(grammar, cue + 1, to, frame === 'person');
  if (after < 0) return null;
  const phrase = closing >= 0 ? inverted : subjectBefore(grammar, cue, done);
  if (!phrase) return null;
  let comma = closing >= 0 ? cue - 1 : clauseComma(grammar, phrase.first, done);
  if (comma >= done && isWord(grammar, comma, 'as')) {
    // "As Reed noted, the rain stopped." — "The rain stopped, as Reed noted."
    if (comma === done) return opening(grammar, phrase, cue, after, to);
    comma--;
  }
  if (comma <= done || !isComma(grammar, comma)) return null;
  const first = contentOpening(grammar, done, comma);
  const pieces: Report[] = [{ rule: 'reported-final', first, end: comma, phrase, cue }];
  const rest = after + 1;
  if (rest < to && isComma(grammar, after)) {
    const end = contentEnd(grammar, rest, to, 'clause');
    pieces.push({ rule: 'reported-final', first: rest, end, phrase, cue });
  }
  return pieces;
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
    at > first - 8 &&
    !isPunctuation(grammar, at) &&
    !has(grammar, at, notNominal & ~Word.preposition) &&
    grammar.cue[at] === 0
  )
    at--;
  return at;
}

/** Where an attribution that goes on at `from` ends: at a stop or comma, over a time, a place and whom it was told; -1 when a clause goes on from it. */
function attributionEnd(grammar: Grammar, from: number, to: number, hearer: boolean): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) {
    if (opensFigure(grammar, at)) return -1;
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return at;
    if (has(grammar, at, notNominal & ~Word.preposition)) return -1;
    if (grammar.cue[at] !== 0 && isFiniteCue(grammar, at)) return -1;
    if (at === from && !opensAdjunct(grammar, at) && !(hearer && opensHearer(grammar, at)))
      return -1;
  }
  return last >= to ? to : -1;
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
