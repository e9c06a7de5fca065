import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { pronoun } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, foundSource } from './found.js';
import { quotes, whomQuoted } from './whom-quoted.js';

/** How long "as the head of the harbour board put" may be, in tokens. */
const reach = 12;

/** "…," as Reed put it; "…" — as the club's letter said. */
export function asAfter({ grammar, afterComma: as, afterTo }: Setting): Found {
  if (as >= afterTo || !isWord(grammar, as, 'as')) return null;
  const end = Math.min(afterTo, as + reach);
  for (let verb = as + 2; verb < end; verb++) {
    if (!isCueVerb(grammar, verb) || !isFiniteCue(grammar, verb)) continue;
    if (!closesAside(grammar, verb, afterTo)) return null;
    return foundSource(grammar, subjectBefore(grammar, verb, as + 1), verb);
  }
  return null;
}

/** "…," the agency quoted Reed as saying. */
export function quotedAs(grammar: Grammar, verb: number, end: number): Found {
  if (!quotes(grammar, verb)) return null;
  for (let as = verb + 2; as < Math.min(end - 1, verb + reach); as++) {
    if (!isWord(grammar, as, 'as') || !isCueVerb(grammar, as + 1)) continue;
    return foundSource(grammar, whomQuoted(grammar, as, verb), as + 1);
  }
  return null;
}

/** Does the clause say no more than that somebody said so: "put it", "said", "noted on Monday"; not "announced the plan"? */
function closesAside(grammar: Grammar, verb: number, to: number): boolean {
  const next = verb + 1;
  const back = next < to && (isWord(grammar, next, 'it') || has(grammar, next, Word.objectPronoun));
  const { frame } = cueAt(grammar, verb);
  if (back || frame === 'weak' || frame === 'object') return back;
  return (
    next >= to ||
    isPunctuation(grammar, next) ||
    has(grammar, next, Word.preposition | Word.time | Word.adverb)
  );
}

/** In Reed's words, "…"; in her words, "…"; in the words of Reed, "…"; to quote Reed, "…"; and the same right after the quotation. */
export function inWords({ grammar, beforeFrom, beforeTo, afterComma, afterTo }: Setting): Found {
  // "In Reed's words, it was “a shame”"
  const opening =
    beforeFrom + 3 < beforeTo
      ? (wordsOf(grammar, beforeFrom, beforeTo) ?? quoted(grammar, beforeFrom, beforeTo))
      : null;
  if (opening) return opening;
  const comma = beforeTo - 1;
  if (comma > beforeFrom && isComma(grammar, comma)) {
    for (let at = comma - 3; at >= Math.max(beforeFrom, comma - reach); at--) {
      const owner = wordsOf(grammar, at, comma);
      if (owner) return owner;
    }
  }
  return wordsOf(grammar, afterComma, afterTo);
}

/** Whom "To quote Reed," or "To borrow a phrase from Reed," at `at` names. */
function quoted(grammar: Grammar, at: number, end: number): Found {
  if (!isTo(grammar, at)) return null;
  let from = at + 2;
  if (isWord(grammar, at + 1, 'borrow')) {
    const last = Math.min(end, at + reach);
    while (from < last && !isWord(grammar, from - 1, 'from')) from++;
    if (from >= last) return null;
  } else if (!isWord(grammar, at + 1, 'quote') && !isWord(grammar, at + 1, 'paraphrase'))
    return null;
  return foundSource(grammar, phraseStartingAt(grammar, from, end), -1);
}

/** Whose words "in … words" at `at` names. */
function wordsOf(grammar: Grammar, at: number, end: number): Found {
  if (at + 2 >= end || !isWord(grammar, at, 'in')) return null;
  const first = at + 1;
  if (isWord(grammar, first, 'the') && isWord(grammar, at + 2, 'words') && at + 4 < end) {
    const phrase = isWord(grammar, at + 3, 'of') ? phraseStartingAt(grammar, at + 4, end) : null;
    return phrase && found(phrase, -1);
  }
  const last = Math.min(end, at + reach);
  for (let word = at + 2; word < last; word++) {
    if (isPunctuation(grammar, word)) return null;
    if (!isWord(grammar, word, 'words')) continue;
    if (has(grammar, first, Word.possessive)) return found(pronoun(grammar, first), -1);
    const owner = phraseStartingAt(grammar, first, word + 1);
    // Without a possessive, as in "in other words", the words are part of the phrase.
    return owner && owner.end < word ? found(owner, -1) : null;
  }
  return null;
}
