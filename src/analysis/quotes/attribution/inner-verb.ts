import { silent } from '../../../words/verb-companions.js';
import { wordSet } from '../../../words/word-set.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  isComma,
  isIndefiniteArticle,
  isPunctuation,
  isWord,
  nextComma,
} from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';

/** Is the verb one of a noun inside the clause before `end`: "saying what he said was “bold”", "said in a statement posted to its site"? */
export function isInner(grammar: Grammar, verb: number, subject: NounPhrase, end: number): boolean {
  const asked =
    isWord(grammar, subject.first - 1, 'what') &&
    (cueAt(grammar, verb).frame === 'clause' || isDescribed(grammar, verb, end));
  return (
    asked ||
    isGovernedText(grammar, subject) ||
    isTold(grammar, subject) ||
    isThought(grammar, verb, subject, end)
  );
}

/** "said he found the pier “shabby”", "said the old board had issued permits “in haste”": no words of theirs, but of whoever says it. */
function isThought(
  grammar: Grammar,
  verb: number,
  { first, head }: NounPhrase,
  end: number,
): boolean {
  if (!silent.has(cueAt(grammar, verb).lemma) || isPunctuation(grammar, end - 1)) return false;
  if (isWho(grammar, head)) return false;
  const link = has(grammar, first - 1, Word.determiner) ? first - 2 : first - 1;
  const saying = has(grammar, link, Word.that) ? link - 1 : link;
  if (saying < 1 || !isCueVerb(grammar, saying)) return false;
  return cueAt(grammar, saying).frame === 'clause' && isFiniteCue(grammar, saying);
}

/** "called the march against what sailors describe as a closed shop “a desperate act”": nothing is wanting before the marks. */
function isDescribed(grammar: Grammar, verb: number, end: number): boolean {
  if (!depicting.has(cueAt(grammar, verb).lemma)) return false;
  if (!isWord(grammar, verb + 1, 'as') || !isArticle(grammar, verb + 2)) return false;
  return end > verb + 4 && isInsideNominal(grammar, end - 1) && !isArticle(grammar, end - 1);
}

const depicting = wordSet('describe depict portray characterize characterise');

function isArticle(grammar: Grammar, at: number): boolean {
  return isIndefiniteArticle(grammar, at) || isWord(grammar, at, 'the');
}

/** "told a meeting that current figures indicated “most” were old": what is told indicates it, and its teller speaks. */
function isTold(grammar: Grammar, { kind, first, head }: NounPhrase): boolean {
  const that = has(grammar, first, Word.that) ? first : first - 1;
  if (kind === 'name' || !has(grammar, that, Word.that) || has(grammar, head, roleNoun))
    return false;
  return sayingBefore(grammar, that, 0) >= 0;
}

/** "Reed said as she opened the pier, “…”", "told the club after the board presented its plan: “…”": a verb with other common meanings in a clause that only tells when. */
export function tellsWhen(
  grammar: Grammar,
  verb: number,
  subject: NounPhrase,
  floor: number,
): boolean {
  const link = subject.first - 1;
  if (link <= floor || cueAt(grammar, verb).frame !== 'weak') return false;
  if (!times.has(lowerWord(grammar, link))) return false;
  const saying = sayingBefore(grammar, link, floor);
  return saying >= 0 && isFiniteCue(grammar, saying);
}

const times = wordSet('as when while after before once');

/** The verb of saying or telling close before a clause that opens at `link`; -1 for none. */
function sayingBefore(grammar: Grammar, link: number, floor: number): number {
  for (let at = link - 1; at >= floor && at > link - longestHearer; at--) {
    if (isPunctuation(grammar, at)) return -1;
    if (!isCueVerb(grammar, at)) continue;
    const { frame } = cueAt(grammar, at);
    if (frame === 'clause' || frame === 'person') return at;
  }
  return -1;
}

/** In tokens, with the verb. */
const longestHearer = 6;

/** The participle belongs to the text, whose author said it. */
function isGovernedText(grammar: Grammar, { first, head, end }: NounPhrase): boolean {
  const governed = has(grammar, head, Word.text) && has(grammar, first - 1, Word.preposition);
  return governed && endsIn(grammar, end, 'ed') && isCueVerb(grammar, first - 2);
}

/**
 * Is the verb inside "who …" or "which …" without a comma before: "told a man who asked that"? The verb of the main clause goes first then; so it does
 * where a comma closes the inner clause before `end`.
 */
export function isRelative(grammar: Grammar, verb: number, floor: number, end: number): boolean {
  const at = skipAuxiliaries(grammar, verb - 1, floor);
  if (at <= floor) return false;
  // "quoted a man who told her that": his words follow.
  const tells = has(grammar, verb + 1, Word.objectPronoun) && verb + 3 >= end;
  if (isWho(grammar, at)) return !isComma(grammar, at - 1) && !tells;
  const which = (isNameWord(grammar, at) ? nameStart(grammar, at, floor) : at) - 1;
  if (which - 1 <= floor || !isWord(grammar, which, 'which')) return false;
  if (has(grammar, which - 1, Word.preposition)) return false;
  return !isComma(grammar, which - 1) || nextComma(grammar, verb, end - 1) >= 0;
}
