import { wordSet } from '../../../words/word-set.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isPunctuation, isWord, nextComma } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn, endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { holdsVerb } from './finite-verb.js';
import type { ContentKind } from './link.js';
import { isVerb, opensNewReport } from './new-report.js';
import { opensClause } from './that-link.js';

/** After a comma: "which …" about an object, "compared with …", "but …", a participle, "although …", "and she said …". */
export function leavesAfterComma(
  grammar: Grammar,
  from: number,
  at: number,
  end: number,
  kind: ContentKind,
): boolean {
  // "…, even suggesting that"
  const verb = has(grammar, at, Word.adverb) && !isWord(grammar, at, 'then') ? at + 1 : at;
  if (isCueVerb(grammar, verb) && endsInIng(grammar, verb)) return true;
  if (leavers.some((word) => isWord(grammar, at, word)))
    return !staysAfterBut(grammar, at, end) && !isInset(grammar, at, end);
  if (isWord(grammar, at, 'including')) return false;
  // "slammed the plan, with Reed calling it a joke"
  const aside = endsInIng(grammar, at) || isRelative(grammar, at) || isWord(grammar, at, 'with');
  if (kind === 'object' && aside) return true;
  if (kind === 'clause' && closes(grammar, from, at, end)) return true;
  // "confirmed her death, and paid tribute"
  if (kind === 'object' && has(grammar, at, Word.conjunction) && isVerb(grammar, at + 1))
    return true;
  return opensNewReport(grammar, at, end);
}

/** "a", "an". */
function opensNoun(grammar: Grammar, at: number): boolean {
  return (
    has(grammar, at, Word.indefinite) && (isWord(grammar, at, 'a') || isWord(grammar, at, 'an'))
  );
}

/** "said the pier would close, which is a blow to the town", ", a blow to the town": what ends the sentence so is told by the reporter more often than by who spoke; not "a pier, a boat and a bell". */
function closes(grammar: Grammar, from: number, at: number, end: number): boolean {
  const noun = opensNoun(grammar, at);
  if (!noun && !isWho(grammar, at)) return false;
  // "that if it rained, a pier would sink": the main clause.
  if (noun && !isTo(grammar, from) && !holdsVerb(grammar, from, at - 1)) return false;
  if (noun && has(grammar, from, Word.subordinator | Word.adverb)) return false;
  for (let word = at + 1; word < end; word++)
    if (isPunctuation(grammar, word) || (noun && has(grammar, word, Word.conjunction)))
      return false;
  return true;
}

/** ", but that she would", ", but not the plan", ", but only for", ", but also": what the same words go on with; "but" before a clause of its own is the reporter's as often. */
function staysAfterBut(grammar: Grammar, but: number, end: number): boolean {
  const at = but + 1;
  if (!isWord(grammar, but, 'but') || at >= end) return false;
  // "but that was not what he meant": a pronoun.
  if (has(grammar, at, Word.that)) return opensClause(grammar, at + 1);
  if (alone.has(lowerWord(grammar, at))) return true;
  // "but also used them", "but only won a prize" is told of him who spoke.
  if (adding.has(lowerWord(grammar, at))) return !tells(grammar, at + 1);
  // "but has not sold it"
  if (isWord(grammar, at, 'has') || isWord(grammar, at, 'have'))
    return isWord(grammar, at + 1, 'not');
  // "but would need a loan"
  return supposing.has(lowerWord(grammar, at));
}

/** "a bold, although costly, plan": an adjective set in before its noun. */
function isInset(grammar: Grammar, link: number, end: number): boolean {
  const closing = nextComma(grammar, link + 1, Math.min(end - 1, link + longestInset));
  if (closing < 0 || isVerb(grammar, closing + 1) || !isInsideNominal(grammar, closing + 1))
    return false;
  if (isNameWord(grammar, closing + 1) || has(grammar, closing + 1, Word.determiner)) return false;
  for (let at = link + 1; at < closing; at++)
    if (isVerb(grammar, at) || isNameWord(grammar, at) || has(grammar, at, opening)) return false;
  return true;
}

/** In tokens. */
const longestInset = 6;

const opening = Word.subjectPronoun | Word.determiner | Word.possessive;

function tells(grammar: Grammar, at: number): boolean {
  if (isVerb(grammar, at) || isCueVerb(grammar, at)) return true;
  return endsIn(grammar, at, 'ed') || endsInIng(grammar, at);
}

const alone = wordSet('not rather never because unless');

const adding = wordSet('also only');

const supposing = wordSet(
  "would will could should must might may can hasn't haven't hasn’t haven’t isn't isn’t",
);

function isRelative(grammar: Grammar, at: number): boolean {
  return isWord(grammar, at, 'which') || isWho(grammar, at);
}

/** After a comma these words are the reporter's. */
const leavers = ['although', 'though', 'while', 'but', 'compared', 'according'];
