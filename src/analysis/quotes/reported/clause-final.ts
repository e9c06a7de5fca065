import { hearerVerbs, wantVerbs } from '../../../words/verb-companions.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isDash, isPunctuation, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { endsInIng } from '../../grammar/word-shape.js';
import { overAsides } from './aside-end.js';
import { attributionEnd, overKind } from './attribution-end.js';
import { beforeDescription, clauseComma } from './clause-comma.js';
import { hasVerb, isClause, isCutShort, isOpeningOnly, onlyLeads } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import { isFiniteVerb } from './finite-verb.js';
import { afterVerb, answering, isQuestionWord, states } from './link.js';
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
  // "as Reed put it"
  const puts = lemma === 'put' && isWord(grammar, cue + 1, 'it');
  if (
    (frame === 'weak' && !puts && !states(grammar, cue)) ||
    frame === 'object' ||
    isPassive(grammar, cue)
  )
    return null;
  // "as agencies warn of a famine" has words of its own.
  if (opensObject(grammar, cue + 1, lemma)) return null;
  // "Since then, Oslo has responded by closing it", "Reed, a clerk who argued with the mayor, said"
  if (isWord(grammar, cue + 1, 'by') && answering.has(lemma)) return null;
  if (isWho(grammar, skipAuxiliaries(grammar, cue - 1, done))) return null;
  const turned = cue > done && isComma(grammar, cue - 1) && !hearerVerbs.has(lemma);
  const behindVerb = turned ? subjectAfter(grammar, cue, to) : null;
  // "found the note, reported it to the police, and"
  const inverted = behindVerb && isWord(grammar, behindVerb.head, 'it') ? null : behindVerb;
  const closing = inverted
    ? attributionEnd(grammar, overKind(grammar, inverted.end, to), to, false)
    : -1;
  const after =
    closing >= 0
      ? closing
      : attributionEnd(
          grammar,
          puts ? cue + 2 : afterVerb(grammar, cue),
          to,
          frame === 'person' && !wantVerbs.has(lemma),
        );
  if (after < 0) return null;
  const phrase = closing >= 0 ? inverted : subjectBefore(grammar, cue, done);
  if (!phrase) return null;
  // "Boat was stolen, court told": the court hears it.
  const hears = after === cue + 1 && hearerVerbs.has(lemma) && !isComma(grammar, after);
  // "…, in front of ambassadors invited to listen"
  if (phrase.kind === 'unnamed' && has(grammar, phrase.first - 1, Word.preposition)) return null;
  let comma = closing >= 0 ? cue - 1 : clauseComma(grammar, phrase.first, done);
  // "One of them is a clerk, a fact he often mentions."
  if (phrase.kind === 'pronoun' && has(grammar, comma + 1, Word.determiner) && phrase.first < cue)
    return null;

  if (comma >= done && isWord(grammar, comma, 'as')) {
    // "As Reed noted, the rain stopped." — "The rain stopped, as Reed noted."
    // "They sailed, and as Reed noted, the boats were old."
    const anew = has(grammar, comma - 1, Word.conjunction) && isComma(grammar, comma - 2);
    if (comma === done || (anew && comma - 2 > done))
      return opening(grammar, phrase, cue, after, to);
    comma--;
  } else if (puts) return null;
  if (comma <= done || !isComma(grammar, comma)) return null;
  // "As many experts, including Reed, have pointed out, the pier sinks."
  if (isWord(grammar, done, 'as') && comma > done + 1 && !hasVerb(grammar, done + 1, comma)) {
    const experts = phraseStartingAt(grammar, done + 1, comma);
    return opening(grammar, experts ?? phrase, cue, after, to);
  }
  const pieces = piecesAround(grammar, phrase, cue, done, comma, after, to);
  return hears && pieces ? pieces.map((piece) => ({ ...piece, phrase: null })) : pieces;
}

/** What stands before the comma of the attribution that ends at `after`, and the clause that goes on behind it. */
export function piecesAround(
  grammar: Grammar,
  phrase: NounPhrase,
  cue: number,
  done: number,
  comma: number,
  after: number,
  to: number,
): Report[] | null {
  const told = phrase.kind === 'pronoun' && phrase.first < cue;
  const end = told ? comma : beforeDescription(grammar, comma, done);
  const first = contentOpening(grammar, asideStart(grammar, done, end, after), end);
  // "Asked whether it rained, Reed replied in the negative."
  if (phrase.first > first && isAsked(grammar, first)) return null;
  // "The boats, said Reed, 34, a clerk, would sail"
  const behind = isComma(grammar, after) ? overAsides(grammar, after, to) : after;
  const rest = behind + 1;
  // "Freeing her, he promised, was his aim", but "Speaking to the Herald, Reed said"
  if (isOpeningOnly(grammar, first, end) && !(rest < to && isFiniteVerb(grammar, rest)))
    return null;
  const pieces: Report[] = [{ rule: 'reported-final', first, end, phrase, cue }];
  const complete = isClause(grammar, first, end);
  // "The pier was safe, officials said, as both sides met": the reporter's.
  const goesOn =
    isCutShort(grammar, end, rest) ||
    leadsOn(grammar, first, end, rest) ||
    (isClause(grammar, rest, to) && !(complete && isWord(grammar, rest, 'as'))) ||
    (told && !complete && takesUp(grammar, rest)) ||
    (complete && phrase.first < cue && completes(grammar, rest)) ||
    (isBare(grammar, phrase, comma, cue) &&
      isFragment(grammar, first, end) &&
      goesOnAnew(grammar, rest, to));
  if (rest < to && isComma(grammar, behind) && goesOn) {
    const restEnd = contentEnd(grammar, rest, to, 'clause');
    pieces.push({ rule: 'reported-final', first: rest, end: restEnd, phrase, cue });
    // "the pier, which, Reed said, is old": of the pier.
    return isRelative(grammar, end - 1) ? pieces.slice(1) : pieces;
  }
  // "Reed, a clerk, thanked the club": what stands before the verb is its subject.
  if (phrase.first > cue && !hasVerb(grammar, first, end)) return null;
  // "Since then, Oslo said in May"
  if (has(grammar, first, Word.subordinator) && end - first < 3) return null;
  return onlyLeads(grammar, first, end) ? null : pieces;
}

/** "…, Reed said,": nothing stands before the speaker; not "…, after Reed asked". */
function isBare(grammar: Grammar, { first }: NounPhrase, comma: number, cue: number): boolean {
  const outside = Word.preposition | Word.subordinator | Word.conjunction;
  return first < cue && (first === comma + 1 || !has(grammar, comma + 1, outside));
}

/** "In the end", "Survival", "Too often": what stands before the attribution has no verb. */
function isFragment(grammar: Grammar, first: number, end: number): boolean {
  if (end - first > longestFragment || endsInIng(grammar, first)) return false;
  return !isPunctuation(grammar, end - 1) && !hasVerb(grammar, first, end);
}

/** In tokens. */
const longestFragment = 8;

/** "In the end, Reed said, sailors vote": a clause whose verb no list knows; not "…, Reed said, a day after". */
function goesOnAnew(grammar: Grammar, at: number, to: number): boolean {
  if (to - at < shortestRest || isCueVerb(grammar, at) || isRelative(grammar, at)) return false;
  return !endsInIng(grammar, at) && !has(grammar, at, Word.subordinator | Word.conjunction);
}

/** In tokens. */
const shortestRest = 3;

/** "Reed joined the club – no kin, she always said – as a clerk": behind the dash whose fellow ends the attribution; else `done`. */
function asideStart(grammar: Grammar, done: number, end: number, after: number): number {
  if (after >= grammar.tokens.count || !isDash(grammar, after)) return done;
  for (let at = end - 1; at > done; at--) if (isDash(grammar, at)) return at + 1;
  return done;
}

/** "If it rains, Reed said, the boats stay": what opens with "if" or "when" is half of what is said. */
function leadsOn(grammar: Grammar, first: number, end: number, rest: number): boolean {
  if (!has(grammar, first, Word.subordinator) || has(grammar, first, Word.that)) return false;
  const adding = isCueVerb(grammar, rest) || isWho(grammar, rest) || isWord(grammar, rest, 'which');
  return !adding && !isQuestionWord(grammar, first) && isClause(grammar, first + 1, end);
}

/** "Asked if it rained, Reed shrugged": what the reporter asked opens the sentence. */
function isAsked(grammar: Grammar, first: number): boolean {
  return isWord(grammar, first, 'asked') && !has(grammar, first + 1, Word.preposition);
}

/** "The boats, she says, cling to the pier": may the verb of what stands before "she says" stand here? */
function takesUp(grammar: Grammar, at: number): boolean {
  return !has(grammar, at, notNominal & ~Word.auxiliary) && !endsInIng(grammar, at);
}

/** "It would be paid, Reed said, by the club", "There is room, Reed said, for more": no setting of what was said, but more of it. */
function completes(grammar: Grammar, at: number): boolean {
  return completing.some((word) => isWord(grammar, at, word));
}

const completing = ['by', 'for', 'of', 'to', 'including', 'rather'];

function isRelative(grammar: Grammar, at: number): boolean {
  return isWho(grammar, at) || isWord(grammar, at, 'which');
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
