import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import {
  isCapital,
  isComma,
  isDash,
  isHyphen,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { isAuxiliary } from '../../grammar/verb/auxiliaries.js';
import { cueAt, isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isTo, opensInfinitive } from '../../grammar/verb/infinitive.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { afterVerb } from './after-verb.js';
import { holdsVerb } from './finite-verb.js';
import { linksQuestion } from './question-link.js';
import { opensClause, opensRelative, pointsAt, reachesThat } from './that-link.js';

/** How far "that" may stand from its verb: "said in a statement on Monday that". */
const reach = 14;

/** How reported words stand in the sentence: a clause, or the object of the verb ("denied the charge"). */
export type ContentKind = 'clause' | 'object';

/** Where reported words begin and by which rule. */
export interface Opening {
  readonly rule: string;
  readonly from: number;
  readonly kind: ContentKind;
}

/** "that", "whether", "if", "how", "why" after the verb, over its object and a time or place. */
export function linkAfter(grammar: Grammar, cue: number, end: number): Opening | null {
  const last = Math.min(end, cue + reach);
  let infinitive = false;
  for (let at = afterVerb(grammar, cue); at < last; at++) {
    if (isPunctuation(grammar, at)) {
      if (isHyphen(grammar, at)) continue;
      const dash = isDash(grammar, at) && at <= cue + 2;
      const aside = dash || isComma(grammar, at) ? asideEnd(grammar, at, last) : -1;
      const closing = dash && aside === 0 ? -1 : aside;
      if (closing > 0) at = closing;
      else if (closing < 0 || at > cue + 1) return null;
      continue;
    }
    // "urged them to close the pier that had sunk": the clause is one of the pier.
    infinitive ||= opensInfinitive(grammar, at, last) && !has(grammar, at + 1, roleNoun);
    // "responded on Monday to reports that": what others say.
    infinitive ||= isTo(grammar, at) && answering.has(cueAt(grammar, cue).lemma);
    // "who has accused Reed of fraud said on Monday that"
    if (isCueVerb(grammar, at) && at > cue + 1) {
      if (cueAt(grammar, at).lemma === 'say') return null;
      // "said, adding that"
      if (isComma(grammar, at - 1) && isParticipleCue(grammar, at)) return null;
    }
    // Most words are none that decides anything.
    if (!has(grammar, at, deciding) || isPossessive(grammar, at)) continue;
    const links = has(grammar, at, Word.subordinator);
    // "laughed when asked if": another's question.
    if (links && isWord(grammar, at + 1, 'asked')) return null;
    if (links && has(grammar, at, Word.that)) {
      // "thanked them for that result": a determiner too.
      const governed = has(grammar, at - 1, Word.preposition) && !isWord(grammar, at - 1, 'after');
      if (governed && at > cue + 2) continue;
      // "said that night": a determiner before a time is no link.
      if (at + 1 < end && has(grammar, at + 1, Word.time) && !isSubject(grammar, at + 1, end))
        continue;
      if (infinitive || !reachesThat(grammar, cue, at)) return null;
      // "echoed that promise on Monday", "rejected that claim."
      if (at === cue + 1 && pointsAt(grammar, at + 1, end)) return null;
      if (isDemonstrative(grammar, cue, at, end)) return null;
      // "questioning a man about a fire that killed her": of the fire.
      if (at > cue + 2 && opensRelative(grammar, cue, at + 1)) return null;
      // "claimed that's all", "says that cannot last": a pronoun.
      if (isAuxiliary(grammar, at + 1))
        return { rule: 'reported-clause', from: at, kind: 'clause' };
      const from = isComma(grammar, at + 1) ? at + 2 : at + 1;
      // "rejected that, saying": a pronoun.
      if (from > at + 1 && isCueVerb(grammar, from) && isParticipleCue(grammar, from)) return null;
      return from < end ? { rule: 'reported-that', from, kind: 'clause' } : null;
    }
    if (
      links &&
      at <= cue + (cueAt(grammar, cue).lemma === 'ask' ? reach : 6) &&
      // "asked her to call if she could", "told her to say how it was": what one is told to do.
      !infinitive &&
      linksQuestion(grammar, cue, at)
    )
      return { rule: 'reported-question', from: at, kind: 'clause' };
    // "testified in May that": a month.
    const verb = has(grammar, at, Word.auxiliary) && !has(grammar, at, Word.time);
    if (verb || (has(grammar, at, Word.subjectPronoun) && at > cue + 1)) return null;
  }
  return null;
}

/** "announced that same day", "said that to a friend.", "answers that question will". */
function isDemonstrative(grammar: Grammar, cue: number, that: number, end: number): boolean {
  const next = that + 1;
  if (isWord(grammar, next, 'same') || isWord(grammar, next, 'very')) return true;
  if (cueAt(grammar, cue).lemma === 'answer')
    return that === cue + 1 && !opensClause(grammar, next);
  if (that > cue + 1 || !isTo(grammar, next)) return false;
  return !opensInfinitive(grammar, next, end) && !holdsVerb(grammar, next, end);
}

/** "that Monday's vote was lost", "that Sunday would be dry": a day with a clause of its own. */
function isSubject(grammar: Grammar, day: number, end: number): boolean {
  const next = day + 1;
  if (next + 1 >= end || !isCapital(grammar, day)) return false;
  return isPossessive(grammar, next) || has(grammar, next, Word.auxiliary);
}

const deciding = Word.subordinator | Word.auxiliary | Word.subjectPronoun;

/** "cautioned, as others did, that", "said – on the radio – that": the second comma or dash, right before "that"; 0 for none. */
function asideEnd(grammar: Grammar, opening: number, last: number): number {
  const dash = isDash(grammar, opening);
  for (let at = opening + 1; at < last - 1; at++) {
    const closes = dash ? isDash(grammar, at) : isComma(grammar, at);
    if (closes && has(grammar, at + 1, Word.that)) return at;
  }
  return 0;
}

export const answering = wordSet('respond reply answer add');
