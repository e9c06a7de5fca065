import { TokenKind } from '../../../language/tokens.js';
import { wordSet } from '../../../words/word-set.js';
import { cueOf, type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  codeOf,
  isCapital,
  isComma,
  isHyphen,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { isAuxiliary } from '../../grammar/verb/auxiliaries.js';
import { cueAt, isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isTo, opensInfinitive } from '../../grammar/verb/infinitive.js';
import { isPhrasal, particleOf } from '../../grammar/verb/particle.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';

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
      const closing = isComma(grammar, at) ? asideEnd(grammar, at, last) : -1;
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
      if (at === cue + 1 && pointsAt(grammar, at + 1)) return null;
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
      (isQuestion(grammar, cue, at) || asksWhere(grammar, cue, at))
    )
      return { rule: 'reported-question', from: at, kind: 'clause' };
    // "testified in May that": a month.
    const verb = has(grammar, at, Word.auxiliary) && !has(grammar, at, Word.time);
    if (verb || (has(grammar, at, Word.subjectPronoun) && at > cue + 1)) return null;
  }
  return null;
}

/** A noun behind "that" and nothing more of a clause: a stop, or a day. */
function pointsAt(grammar: Grammar, noun: number): boolean {
  const { kind } = grammar.tokens;
  if (kind[noun] !== TokenKind.word || isCapital(grammar, noun) || opensClause(grammar, noun))
    return false;
  const others = Word.plural | Word.preposition | Word.adverb | Word.subordinator;
  if (has(grammar, noun, others)) return false;
  const next = noun + 1;
  const code = codeOf(grammar, next);
  if (code === 46 || code === 59) return true;
  return has(grammar, next, Word.preposition) && has(grammar, next + 1, Word.time);
}

/** "killed 68 people", "was ill", behind whom one told or asked. */
function opensRelative(grammar: Grammar, cue: number, at: number): boolean {
  if (has(grammar, at, Word.auxiliary | Word.verb)) return !has(grammar, at, Word.time);
  if (!endsIn(grammar, at, 'ed') || cueAt(grammar, cue).frame !== 'person') return false;
  const object = Word.determiner | Word.possessive | Word.objectPronoun | Word.preposition;
  return has(grammar, at + 1, object) || grammar.tokens.kind[at + 1] === TokenKind.number;
}

/** "told them how it was", "wondered if it was"; but "called him a fool if he did". */
function isQuestion(grammar: Grammar, cue: number, at: number): boolean {
  if (!isQuestionWord(grammar, at)) return false;
  // "said a vote on whether it sails": of the vote; not "announced as to whether".
  const governed = has(grammar, at - 1, Word.preposition) && !isTo(grammar, at - 1);
  if (governed && at > cue + 2 && cueAt(grammar, cue).frame !== 'person') return false;
  return at <= cue + 2 || cueAt(grammar, cue).frame !== 'weak' || !isWord(grammar, at, 'if');
}

/** "that Monday's vote was lost", "that Sunday would be dry": a day with a clause of its own. */
function isSubject(grammar: Grammar, day: number, end: number): boolean {
  const next = day + 1;
  if (next + 1 >= end || !isCapital(grammar, day)) return false;
  return isPossessive(grammar, next) || has(grammar, next, Word.auxiliary);
}

/** "told them where it was", "asked when it would open": behind other verbs "when" tells when one spoke. */
function asksWhere(grammar: Grammar, cue: number, at: number): boolean {
  const { frame, lemma } = cueAt(grammar, cue);
  if (isWord(grammar, at, 'where'))
    return at <= cue + (frame === 'person' ? 3 : lemma === 'say' ? 1 : 0);
  if (!isWord(grammar, at, 'when') && !isWord(grammar, at, 'which')) return false;
  // "have not said when it would open"
  return lemma === 'ask' || (lemma === 'say' && at === cue + 1 && isDenied(grammar, cue - 1));
}

function isDenied(grammar: Grammar, at: number): boolean {
  return isWord(grammar, at, 'not') || /n['’]t$/.test(lowerWord(grammar, at));
}

/** Past the word that belongs to the verb: "made it clear", "pointed out". */
export function afterVerb(grammar: Grammar, cue: number): number {
  if (pointsOut(grammar, cue)) return cue + 2;
  const number = cueOf(grammar, cue);
  return (isPhrasal(number) ? particleOf(grammar.tokens, cue, number) : cue) + 1;
}

/** Of the verbs with other common meanings those that state something in any place of a clause: "…, Reed pointed out.", "suggested in May that". */
export function states(grammar: Grammar, cue: number): boolean {
  const { lemma } = cueAt(grammar, cue);
  return lemma === 'acknowledge' || lemma === 'suggest' || pointsOut(grammar, cue);
}

function pointsOut(grammar: Grammar, cue: number): boolean {
  return cueAt(grammar, cue).lemma === 'point' && isWord(grammar, cue + 1, 'out');
}

const deciding = Word.subordinator | Word.auxiliary | Word.subjectPronoun;

const questionWords = ['whether', 'how', 'why', 'what', 'if'];

export function isQuestionWord(grammar: Grammar, at: number): boolean {
  return questionWords.some((word) => isWord(grammar, at, word));
}

/** "cautioned, as others did, that": the second comma, right before "that"; 0 for none. */
function asideEnd(grammar: Grammar, comma: number, last: number): number {
  for (let at = comma + 1; at < last - 1; at++) {
    if (isComma(grammar, at) && has(grammar, at + 1, Word.that)) return at;
  }
  return 0;
}

/** May the words between a verb and its "that" stand there: nothing, an object of telling, or what opens with a preposition, a time, an adverb or a comma? */
function reachesThat(grammar: Grammar, cue: number, that: number): boolean {
  const first = afterVerb(grammar, cue);
  const { frame, lemma } = cueAt(grammar, cue);
  // "rejected that argument"
  if (frame === 'object' && !opensClause(grammar, that + 1)) return false;
  if (that === first) return true;
  if (frame === 'person') return !tellsStory(grammar, first);
  if (lemma === 'go') return that <= cue + 3 && !isTo(grammar, that - 1);
  if (frame === 'weak' && voicing.has(lemma))
    return isUsedAs(grammar, that - 1, Use.claim) || isUsedAs(grammar, that - 1, Use.speechAct);
  // "acknowledged on Sunday that"
  if (has(grammar, that - 1, Word.time) && that <= first + 2) return true;
  if ((frame === 'weak' && !states(grammar, cue)) || frame === 'object') return false;
  // "said this Sunday that"
  const timed = has(grammar, first, Word.determiner) && has(grammar, first + 1, Word.time);
  return (
    timed ||
    isComma(grammar, first) ||
    has(grammar, first, Word.preposition | Word.time | Word.adverb)
  );
}

/** An article, a pronoun or a name: the subject of a clause. */
export function opensClause(grammar: Grammar, at: number): boolean {
  return (
    has(grammar, at, Word.determiner | Word.possessive | Word.subjectPronoun) ||
    isNameWord(grammar, at)
  );
}

/** "tells the story of a boy that" */
function tellsStory(grammar: Grammar, first: number): boolean {
  const noun = has(grammar, first, Word.determiner) ? first + 1 : first;
  return stories.some((word) => isWord(grammar, noun, word));
}

const stories = ['story', 'stories', 'tale', 'tales'];

/** "expressed the hope that", "issued a warning that" */
const voicing = wordSet('express voice issue present repeat');

export const answering = wordSet('respond reply answer add');
