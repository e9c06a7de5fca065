import { CueForm } from '../../../words/cue-inflection.js';
import { withComplement } from '../../grammar/clause/complement.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isPunctuation, isWord, startsSentence } from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { agentOf } from '../../grammar/verb/agent.js';
import { cueAt, formAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { opensInfinitive } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { isFiniteVerb } from './finite-verb.js';
import { isQuestionWord } from './question-link.js';
import type { Report } from './report.js';

/** "Asked whether the pier was safe, Reed laughed", "Reed laughed when asked by Lind about the pier": what was asked, by whom if that is told; null for another verb. */
export function asked(grammar: Grammar, cue: number, to: number): Report | null {
  if (cueAt(grammar, cue).lemma !== 'ask' || formAt(grammar, cue) !== CueForm.past) return null;
  if (!startsSentence(grammar, cue) && !isWord(grammar, cue - 1, 'when')) return null;
  const agent = agentOf(grammar, cue, to);
  let at = cue + 1;
  if (agent && isWord(grammar, at, 'by')) at = withComplement(grammar, agent, to).end;
  at = overTime(grammar, at, to);
  const about = isWord(grammar, at, 'about');
  if (!about && !opensQuestion(grammar, at)) return null;
  const first = about ? at + 1 : at;
  const end = questionEnd(grammar, first, to);
  // "asked about it"
  const empty = about && (end - first < 2 || has(grammar, first, Word.objectPronoun));
  if (empty && !has(grammar, first, Word.possessive)) return null;
  return { rule: 'reported-passive', first, end, phrase: agent, cue };
}

/** Over "on Monday", "Tuesday", "later". */
function overTime(grammar: Grammar, from: number, to: number): number {
  const timed = Word.time | Word.adverb;
  let at = from;
  const day = has(grammar, at, Word.preposition) ? at + 1 : at;
  if (has(grammar, day, timed)) at = day + 1;
  return at < to ? at : from;
}

function opensQuestion(grammar: Grammar, at: number): boolean {
  if (opensInfinitive(grammar, at, at + 2)) return true;
  return isQuestionWord(grammar, at) || questions.some((word) => isWord(grammar, at, word));
}

const questions = ['which', 'who', 'whom', 'where', 'when'];

/** Before the comma that a subject and its verb follow: "…, Reed laughed"; the stop that ends the sentence where there is none. */
function questionEnd(grammar: Grammar, first: number, to: number): number {
  let last = to;
  while (last > first && isPunctuation(grammar, last - 1)) last--;
  const reach = Math.min(last - 1, first + longest);
  for (let comma = first + 1; comma < reach; comma++)
    if (isComma(grammar, comma) && opensMain(grammar, comma + 1, last)) return comma;
  return last;
}

/** In tokens. */
const longest = 60;

/** "46 percent of voters said", "nearly half said": a share of those asked, and its verb. */
function isShare(grammar: Grammar, first: number, to: number): boolean {
  const last = Math.min(to, first + longestShare);
  let counts = false;
  for (let at = first; at < last && !isPunctuation(grammar, at); at++) {
    counts ||= isWord(grammar, at, 'percent') || isWord(grammar, at, 'half');
    if (counts && isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return true;
  }
  return false;
}

/** In tokens. */
const longestShare = 7;

function opensMain(grammar: Grammar, at: number, to: number): boolean {
  if (isWho(grammar, at)) return false;
  if (isShare(grammar, at, to)) return true;
  let verb = phraseStartingAt(grammar, at, to)?.end ?? to;
  while (verb < to && has(grammar, verb, Word.adverb)) verb++;
  return verb < to && (isCueVerb(grammar, verb) || isFiniteVerb(grammar, verb));
}
