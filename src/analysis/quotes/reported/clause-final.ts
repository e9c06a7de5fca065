import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { attributionEnd, overKind } from './attribution-end.js';
import { hasVerb, isClause, isOpeningOnly, onlyLeads } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import { opensObject } from './object.js';
import type { Report } from './report.js';

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
