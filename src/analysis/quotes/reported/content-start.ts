import { sayings } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { codeOf, isPossessive, isWord } from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo, opensInfinitive } from '../../grammar/verb/infinitive.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isStop } from '../attribution/found.js';
import { afterVerb } from './after-verb.js';
import { clauseStart } from './clause-start.js';
import { holdsVerb, isFiniteVerb } from './finite-verb.js';
import { linkAfter, type Opening } from './link.js';
import { objectOf } from './object.js';
import { isQuestionWord } from './question-link.js';

/** Where the words begin that a verb at `cue` reports, and how they are joined to it; null when it reports nothing. Not beyond `end`. */
export function contentStart(grammar: Grammar, cue: number, end: number): Opening | null {
  const { frame, lemma } = cueAt(grammar, cue);
  const linked = linkAfter(grammar, cue, end);
  if (linked) return linked;
  // "The notice said: No boats will sail."
  if (leading.has(lemma) && codeOf(grammar, cue + 1) === 58 && holdsVerb(grammar, cue + 2, end))
    return { rule: 'reported-clause', from: cue + 2, kind: 'clause' };
  const clear = clearing.has(lemma) && afterVerb(grammar, cue) > cue + 1;
  if (frame === 'clause' || frame === 'person' || lemma === 'suggest' || clear) {
    const from = clauseStart(grammar, cue, end, frame === 'person');
    if (from > 0 && isTo(grammar, from))
      return infinitives.has(lemma) && opensInfinitive(grammar, from, end)
        ? { rule: 'reported-infinitive', from: withDenial(grammar, from), kind: 'clause' }
        : null;
    const clause = from > 0 && opensClause(grammar, from, end, lemma);
    if (clause && lemma !== 'thank' && lemma !== 'accuse')
      return { rule: 'reported-clause', from, kind: 'clause' };
  }
  return objectOf(grammar, cue, end, lemma);
}

/** What a colon follows. */
const leading = wordSet('say write add state tweet explain reply conclude');

/** "told them not to go", "never to swim alone": the words begin with what denies them. */
function withDenial(grammar: Grammar, to: number): number {
  return isWord(grammar, to - 1, 'not') || isWord(grammar, to - 1, 'never') ? to - 1 : to;
}

function opensClause(grammar: Grammar, from: number, end: number, lemma: string): boolean {
  // "Reed said adding that", "said citing the board", "said this while she walked": nothing is told yet, or no more.
  if (onwards.some((word) => isWord(grammar, from, word))) return false;
  // "would add up to a million more than the board had planned"
  if (lemma === 'add' && isWord(grammar, from, 'up')) return false;
  if (isWord(grammar, from, 'it') && isBareIt(grammar, from + 1)) return false;
  if (lemma === 'say') return !isGreeting(grammar, from, end) && !pointsElsewhere(grammar, from);
  if (!written.has(lemma)) return holdsVerb(grammar, from, end);
  // "wrote it in May", "wrote a chapter that began well": things are written as often as said.
  const subject = phraseStartingAt(grammar, from, end);
  return subject !== null && subject.end < end && isFiniteVerb(grammar, subject.end);
}

/** "says it better", "repeated it as though": how it is said, and no verb. */
function isBareIt(grammar: Grammar, from: number): boolean {
  let at = from;
  while (at < from + 3 && has(grammar, at, Word.adverb)) at++;
  if (isWord(grammar, at, 'as') || isStop(grammar, at)) return true;
  return at === from && manners.some((word) => isWord(grammar, at, word));
}

const manners = ['better', 'best', 'all', 'again', 'loud', 'like'];

/** Behind a verb of saying they go on with what was said before it. */
export const onwards = ['adding', 'citing', 'quoting'];

/** "this" before what tells where or when it was said. */
function pointsElsewhere(grammar: Grammar, at: number): boolean {
  const aside = Word.preposition | Word.subordinator | Word.time;
  if (!isWord(grammar, at, 'this') || !has(grammar, at + 1, aside)) return false;
  // "this year's storm": whose time it is.
  return !isPossessive(grammar, at + 2);
}

const written = wordSet('write post email text blog');

/** "said farewell to the crew", "said nothing about it"; but "said nothing was lost", "said mass tourism was". */
function isGreeting(grammar: Grammar, from: number, end: number): boolean {
  if (!sayings.has(lowerWord(grammar, from)) || isFiniteVerb(grammar, from + 1)) return false;
  const noun = from + 1;
  return noun >= end || has(grammar, noun, notNominal) || !isFiniteVerb(grammar, noun + 1);
}

/** The same after a passive, which has no object any more: "was told that …", "was asked to …". -1 for none. */
export function passiveContentStart(grammar: Grammar, from: number, end: number): number {
  if (from + 1 >= end) return -1;
  if (has(grammar, from, Word.that)) return from + 1;
  // "urged not to travel"
  const to = isWord(grammar, from, 'not') || isWord(grammar, from, 'never') ? from + 1 : from;
  return isQuestionWord(grammar, from) || opensInfinitive(grammar, to, end) ? from : -1;
}

/** "pointed out the pier was old", "made clear it would close" */
const clearing = new Set(['point', 'make']);

/** Verbs that report a to-infinitive: "urged them to go", "promised to stay". */
const infinitives = new Set(
  'urge ask tell order promise pledge vow threaten advise warn demand offer swear plead beg implore beseech instruct command remind persuade call exhort propose claim'.split(
    ' ',
  ),
);
