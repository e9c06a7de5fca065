import { wordSet } from '../../../words/word-set.js';
import { opensTime } from '../../grammar/clause/clause-opening.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isDash, isPunctuation, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { overAsides } from './aside-end.js';
import { beforeDescription } from './clause-comma.js';
import { hasVerb, isClause, isCutShort, isOpeningOnly, onlyLeads } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import { isFiniteVerb } from './finite-verb.js';
import { opensNewReport } from './new-report.js';
import { isQuestionWord } from './question-link.js';
import type { Report } from './report.js';

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
    !isLater(grammar, rest, to) &&
    (isCutShort(grammar, end, rest) ||
      leadsOn(grammar, first, end, rest) ||
      (isClause(grammar, rest, to) && !(complete && isWord(grammar, rest, 'as'))) ||
      (told && !complete && takesUp(grammar, rest)) ||
      (complete && phrase.first < cue && completes(grammar, rest)) ||
      (isBare(grammar, phrase, comma, cue) &&
        isFragment(grammar, first, end) &&
        goesOnAnew(grammar, rest, to)));
  if (rest < to && isComma(grammar, behind) && goesOn && !opensNewReport(grammar, rest, to)) {
    const restEnd = contentEnd(grammar, rest, to, 'clause');
    pieces.push({ rule: 'reported-final', first: rest, end: restEnd, phrase, cue });
    // "the pier, which, Reed said, is old": of the pier; "It closed because, Reed said, it was old": the reporter's.
    return isOpening(grammar, first, end - 1) ? pieces.slice(1) : pieces;
  }
  if (rest < to && isComma(grammar, behind) && isOpening(grammar, first, end - 1)) return null;
  // "Reed, a clerk, thanked the club": what stands before the verb is its subject.
  if (phrase.first > cue && !hasVerb(grammar, first, end)) return null;
  // "Since then, Oslo said in May"
  if (has(grammar, first, Word.subordinator) && end - first < 3) return null;
  return onlyLeads(grammar, first, end) ? null : pieces;
}

/** "…, Reed said in May, two days after the boats had sailed": when he spoke. */
function isLater(grammar: Grammar, at: number, to: number): boolean {
  const after = at + 2;
  if (after >= to || !(isWord(grammar, after, 'after') || isWord(grammar, after, 'before')))
    return false;
  return opensTime(grammar, at, to);
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
  const asks = isQuestionWord(grammar, first) && !isWord(grammar, first, 'if');
  return !adding && !asks && isClause(grammar, first + 1, end);
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

const completing = ['by', 'for', 'of', 'to', 'including', 'rather', 'especially', 'particularly'];

/** "which", "because", "and", "that" right before the attribution: what is said begins behind it. */
export function isOpening(grammar: Grammar, first: number, at: number): boolean {
  // "On top of that", "all of whom": what is said.
  if (has(grammar, at - 1, Word.preposition)) return false;
  if (isRelative(grammar, at) || has(grammar, at, Word.conjunction)) return true;
  if (has(grammar, at, Word.that) && at === first) return false;
  return has(grammar, at, Word.subordinator) && !closing.has(lowerWord(grammar, at));
}

/** "has lived there ever since", "That is why": they end what is said as well. */
const closing = wordSet('since why how what when');

function isRelative(grammar: Grammar, at: number): boolean {
  return isWho(grammar, at) || isWord(grammar, at, 'which');
}
