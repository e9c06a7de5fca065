import { reportedObjects } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isComma, isPunctuation, isWord, nextComma } from '../../grammar/orthography.js';
import { isInsideNominal, isText } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn, endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { holdsVerb } from './finite-verb.js';
import { type ContentKind, opensClause } from './link.js';

/** Nobody reports more in one sentence, in tokens. */
export const longest = 250;

/**
 * Where reported words end: at the sentence's last stop, at a semicolon, and where the reporter's own words or a new report set in.
 * `end` is the sentence's end; both are exclusive.
 */
export function contentEnd(grammar: Grammar, from: number, end: number, kind: ContentKind): number {
  let last = Math.min(end, from + longest);
  while (last > from && isPunctuation(grammar, last - 1) && !belongs(grammar, from, last - 1))
    last--;
  for (let at = from + 1; at < last - 1; at++) {
    if (isPunctuation(grammar, at)) {
      const code = codeOf(grammar, at);
      if (code === 59) return at;
      if (code !== 44 || !leavesAfterComma(grammar, from, at + 1, last, kind)) continue;
      const closing = kind === 'clause' ? insetEnd(grammar, from, at, last) : at;
      if (closing === at) return at;
      at = closing;
    } else if (isWord(grammar, at, 'adding') && has(grammar, at + 1, Word.that)) return at;
    else if (kind === 'object' && (turnsBack(grammar, at) || opensStatement(grammar, at)))
      return isComma(grammar, at - 1) ? at - 1 : at;
    else if (opensNewReport(grammar, at, last) && !joinsNames(grammar, from, at)) return at;
  }
  return last;
}

/** "the plan, though well meant, was hasty": where nothing but a subject stands before this comma, the one that closes what is set in; else this one. */
function insetEnd(grammar: Grammar, from: number, comma: number, end: number): number {
  if (comma - from > longestSubject) return comma;
  for (let at = from; at < comma; at++)
    if (!isInsideNominal(grammar, at) || isVerb(grammar, at)) return comma;
  const closing = nextComma(grammar, comma + 1, Math.min(end - 1, comma + longestInset));
  return closing > 0 && isVerb(grammar, closing + 1) ? closing : comma;
}

/** In tokens. */
const longestInset = 16;

/** "winds of 94 mph (151 kph).", "by 3%.": a bracket that the words open themselves, a sign behind a number. */
function belongs(grammar: Grammar, from: number, at: number): boolean {
  if (codeOf(grammar, at) === 37) return true;
  if (codeOf(grammar, at) !== 41) return false;
  for (let open = at - 1; open > Math.max(from, at - 12); open--) {
    if (codeOf(grammar, open) === 40) return true;
  }
  return false;
}

/** After a comma: "which …" about an object, "compared with …", "but …", a participle, "although …", "and she said …". */
function leavesAfterComma(
  grammar: Grammar,
  from: number,
  at: number,
  end: number,
  kind: ContentKind,
): boolean {
  // "…, even suggesting that"
  const verb = has(grammar, at, Word.adverb) && !isWord(grammar, at, 'then') ? at + 1 : at;
  if (isCueVerb(grammar, verb) && endsInIng(grammar, verb)) return true;
  if (leavers.some((word) => isWord(grammar, at, word))) return !staysAfterBut(grammar, at, end);
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
  // "but would need a loan"
  return supposing.has(lowerWord(grammar, at));
}

function tells(grammar: Grammar, at: number): boolean {
  if (isVerb(grammar, at) || isCueVerb(grammar, at)) return true;
  return endsIn(grammar, at, 'ed') || endsInIng(grammar, at);
}

const alone = wordSet('not rather never because unless');

const adding = wordSet('also only');

const supposing = wordSet('would will could should must might may can');

/** "and" or "but" with a cue verb, or with a subject and a cue verb: "and said …", "and Reed accused …". */
function opensNewReport(grammar: Grammar, at: number, end: number): boolean {
  if (!has(grammar, at, Word.conjunction) || at + 2 >= end) return false;
  // "cites so many claims": no link.
  if (isWord(grammar, at, 'or') || (isWord(grammar, at, 'so') && !isComma(grammar, at - 1)))
    return false;
  // "the Coast and Harbour Agency had warned"
  if (nameAt(grammar, at) >= 0) return false;
  let verb = verbAt(grammar, at + 1, end);
  if (isSilence(grammar, at, verb)) return true;
  if (!isCueVerb(grammar, verb)) {
    const phrase = phraseStartingAt(grammar, at + 1, end);
    if (phrase && phrase.end >= end) return false;
    verb = verbAt(grammar, phrase ? phrase.end : overNouns(grammar, at + 1, end), end);
  }
  if (!isCueVerb(grammar, verb) || !isFiniteCue(grammar, verb)) return false;
  const { frame, lemma } = cueAt(grammar, verb);
  return frame !== 'weak' || lemma === 'suggest' || reportedObjects.has(lemma);
}

/** "said it would sail but declined to say when", "but would not give a date": how little one said. */
function isSilence(grammar: Grammar, and: number, verb: number): boolean {
  const word = lowerWord(grammar, verb);
  if (word === 'declined') return isTo(grammar, verb + 1);
  if (!isWord(grammar, and, 'but')) return false;
  if (word === 'refused') return isTo(grammar, verb + 1);
  return silences.has(word) && isWord(grammar, verb - 1, 'not');
}

const silences = wordSet('give provide offer elaborate specify say comment identify name discuss');

/** Over the nouns that no list knows for people: "and human rights groups warned". */
function overNouns(grammar: Grammar, from: number, end: number): number {
  let at = from;
  const last = Math.min(end - 1, from + longestSubject);
  while (at < last && !isCueVerb(grammar, at) && isInsideNominal(grammar, at)) at++;
  return at;
}

/** In tokens. */
const longestSubject = 5;

/** "the row between Reed and Lind showed", "both he and Reed promised", "Reed and another clerk asked": "and" behind a name or pronoun, where the clause has no verb so far. */
function joinsNames(grammar: Grammar, from: number, and: number): boolean {
  if (!has(grammar, and, Word.conjunction)) return false;
  if (!isSomebody(grammar, and - 1)) return false;
  if (!isSomebody(grammar, and + 1) && !has(grammar, and + 1, Word.determiner | Word.indefinite))
    return false;
  for (let at = from; at < and; at++)
    if (isVerb(grammar, at) || isCueVerb(grammar, at) || isPast(grammar, at)) return false;
  return true;
}

/** A word in -ed that is no name: "Reed". */
function isPast(grammar: Grammar, at: number): boolean {
  return endsIn(grammar, at, 'ed') && !isNameWord(grammar, at);
}

function isSomebody(grammar: Grammar, at: number): boolean {
  return isNameWord(grammar, at) || has(grammar, at, Word.subjectPronoun);
}

/** "denied fraud but was found guilty", "promised a boat and tried to": after the link the sentence is back at its subject. */
function turnsBack(grammar: Grammar, at: number): boolean {
  if (!has(grammar, at, Word.conjunction)) return false;
  const verb = has(grammar, at + 1, Word.adverb) ? at + 2 : at + 1;
  if (isWord(grammar, at, 'but')) return has(grammar, verb, Word.auxiliary);
  const object = Word.to | Word.determiner | Word.possessive | Word.objectPronoun;
  return (
    isWord(grammar, at, 'and') && endsIn(grammar, verb, 'ed') && has(grammar, verb + 1, object)
  );
}

/** "denied the charge in a statement": where it was said. */
function opensStatement(grammar: Grammar, at: number): boolean {
  if (!isWord(grammar, at, 'in')) return false;
  return (isWord(grammar, at + 1, 'a') || isWord(grammar, at + 1, 'an')) && isText(grammar, at + 2);
}

/** Over auxiliaries and adverbs. */
function verbAt(grammar: Grammar, from: number, end: number): number {
  let verb = from;
  while (verb < end - 1 && has(grammar, verb, Word.auxiliary | Word.adverb)) verb++;
  return verb;
}

function isVerb(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.auxiliary | Word.verb);
}

function isRelative(grammar: Grammar, at: number): boolean {
  return isWord(grammar, at, 'which') || isWho(grammar, at);
}

/** After a comma these words are the reporter's. */
const leavers = ['although', 'though', 'while', 'but', 'compared', 'according'];
