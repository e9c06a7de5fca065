import { hearerVerbs, wantVerbs } from '../../../words/verb-companions.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isPersonName } from '../../grammar/name-type.js';
import { codeOf, isComma, isWord, nextComma } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { isVague } from '../attribution/found.js';
import { afterVerb } from './after-verb.js';
import { attributionEnd, overKind } from './attribution-end.js';
import { clauseComma } from './clause-comma.js';
import { hasVerb } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { speaksAtEnd, statesAtEnd } from './final-speaker.js';
import { answering } from './link.js';
import { hasOwnWords, tellsOf } from './own-words.js';
import { piecesAround } from './pieces-around.js';
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
  const states = puts || statesAtEnd(grammar, cue);
  if ((frame === 'weak' && !states) || frame === 'object' || isPassive(grammar, cue)) return null;
  if (hasOwnWords(grammar, cue)) return null;
  if (isWho(grammar, skipAuxiliaries(grammar, cue - 1, done))) return null;
  const turned =
    cue > done &&
    isComma(grammar, cue - 1) &&
    !hearerVerbs.has(lemma) &&
    !closesApposition(grammar, done, cue - 1);
  const behindVerb = turned ? subjectAfter(grammar, cue, to) : null;
  // "found the note, reported it to the police, and"
  // "posted her farewell on the day": no one who posts.
  const inverted = behindVerb && isVague(grammar, behindVerb) ? null : behindVerb;
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
  if (after < 0 || tellsOf(grammar, cue, after)) return null;
  const phrase =
    closing >= 0
      ? inverted
      : (subjectBefore(grammar, cue, done) ?? comparedBefore(grammar, cue, done));
  if (!phrase || !speaksAtEnd(grammar, cue, phrase)) return null;
  // "Boat was stolen, court told": the court hears it.
  const hears = after === cue + 1 && hearerVerbs.has(lemma) && !isComma(grammar, after);
  let comma = closing >= 0 ? cue - 1 : clauseComma(grammar, phrase.first, done);
  // "One of them is a clerk, a fact he often mentions."
  if (phrase.kind === 'pronoun' && has(grammar, comma + 1, Word.determiner) && phrase.first < cue)
    return null;

  if (comma >= done && isWord(grammar, comma, 'as')) {
    // "As Reed noted, the rain stopped." — "The rain stopped, as Reed noted."
    if (opensClause(grammar, comma, done)) return opening(grammar, phrase, cue, after, to);
    // "The town changed, as sailors responded to the war": what they did.
    if (answering.has(lemma) && isTo(grammar, cue + 1)) return null;
    comma--;
  } else if (puts) return null;
  if (comma <= done || !isComma(grammar, comma)) return null;
  // "…, something she has asked of him": a thing, and what is said of it.
  if (isWord(grammar, comma + 1, 'something') && phrase.first > comma + 1) return null;
  // "The editor, Ada Reed, writes:"
  if (codeOf(grammar, after) === 58 && !hasVerb(grammar, done, comma)) return null;
  // "As many experts, including Reed, have pointed out, the pier sinks."
  if (isWord(grammar, done, 'as') && comma > done + 1 && !hasVerb(grammar, done + 1, comma)) {
    const experts = phraseStartingAt(grammar, done + 1, comma);
    return opening(grammar, experts ?? phrase, cue, after, to);
  }
  const pieces = piecesAround(grammar, phrase, cue, done, comma, after, to);
  return hears && pieces ? pieces.map((piece) => ({ ...piece, phrase: null })) : pieces;
}

/** "As another study from 2011 noted": what stands behind the "as" that opens the sentence, where the words before the verb are no one. */
function comparedBefore(grammar: Grammar, cue: number, done: number): NounPhrase | null {
  if (cue - done > longestSubject || !isWord(grammar, done, 'as')) return null;
  const phrase = phraseStartingAt(grammar, done + 1, cue);
  return phrase && nextComma(grammar, phrase.end, cue) < 0 && !hasVerb(grammar, phrase.end, cue)
    ? phrase
    : null;
}

/** Does this "as" stand at the head of the sentence, behind "But" there, or behind a comma and "and"? */
function opensClause(grammar: Grammar, as: number, done: number): boolean {
  if (as === done) return true;
  if (!has(grammar, as - 1, Word.conjunction)) return false;
  return as - 1 === done || (isComma(grammar, as - 2) && as - 2 > done);
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

/** "The club's spokesman, Josh Lind, said the king was away": a person, what he is and no verb stand before the verb, so its subject does. */
function closesApposition(grammar: Grammar, from: number, closing: number): boolean {
  const first = nextComma(grammar, from, closing);
  if (first < 0 || closing - from > longestSubject) return false;
  const phrase = phraseStartingAt(grammar, from, closing);
  if (!phrase || phrase.end > first) return false;
  // "The firm, whose boats sank, said the king was away"
  if (phrase.end === first && opensInset(grammar, first + 1))
    return nextComma(grammar, first + 1, closing) < 0;
  if (hasVerb(grammar, from, closing)) return false;
  return has(grammar, phrase.head, Word.person) || isPersonName(grammar, phrase.mention);
}

/** "who", "which", "whose", "one of" */
function opensInset(grammar: Grammar, at: number): boolean {
  if (isWord(grammar, at, 'one')) return isWord(grammar, at + 1, 'of');
  return isWho(grammar, at) || isWord(grammar, at, 'which') || isWord(grammar, at, 'whose');
}

/** In tokens. */
const longestSubject = 30;
