import { isSameSentence } from '../../../language/sentences.js';
import { clauseSubject, isWho } from '../../grammar/clause/clause-subject.js';
import {
  beforeWhich,
  skipAuxiliaries,
  subjectAfter,
  subjectBefore,
} from '../../grammar/clause/subject-before.js';
import {
  codeOf,
  type Grammar,
  has,
  isComma,
  isCueVerb,
  isDash,
  isNameWord,
  isPunctuation,
  isWord,
  nextComma,
} from '../../grammar/grammar.js';
import { endsIn, type NounPhrase, nameStart } from '../../grammar/phrase/phrase.js';
import { agentOf, isDoneBy, isDoneTo } from '../../grammar/verb/agent.js';
import {
  cueAt,
  isFiniteCue,
  isParticipleCue,
  isPassive,
  isTo,
} from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting.js';
import { type Found, found, foundSource, isNobody, isThat, isVague } from './found.js';
import { participleSubject } from './participle-lead.js';

/** Does the sentence run into the quotation: a comma, colon, semicolon, dash, "that" or a cue verb right before the mark? */
export function leadsIn({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  if (last < beforeFrom) return false;
  const code = codeOf(grammar, last);
  if (isPunctuation(grammar, last))
    return code === 44 || code === 58 || code === 59 || isDash(grammar, last);
  return isCueVerb(grammar, last) || isThat(grammar, last);
}

/** The cue verb nearest before the quotation and its subject: Reed said, "…"; Reed told the club that "…"; …, adding, "…". */
export function verbBefore({ grammar, beforeFrom, beforeTo, previous }: Setting): Found {
  const floor = Math.max(beforeFrom, beforeTo - 60);
  let relative: Found = null;
  for (let at = beforeTo - 1; at >= floor; at--) {
    if (!isCueVerb(grammar, at)) {
      // Reed said; "…": as good as a colon.
      if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59 && at < beforeTo - 1)
        return null;
      continue;
    }
    if (isParticipleCue(grammar, at)) {
      const phrase = participleSubject(grammar, at, beforeFrom);
      if (phrase) return found(phrase, at);
      if (previous?.attribution && isSameSentence(grammar, previous.span.endToken, at)) {
        return { phrase: null, cue: at, continues: previous.index };
      }
      continue;
    }
    // "Reed said, and I quote, “…”"
    if (cueAt(grammar, at).lemma === 'quote' && has(grammar, at - 1, Word.firstPerson)) continue;
    const gap = beforeTo - 1 - at;
    const speaks = cueAt(grammar, at).frame === 'clause' || cueAt(grammar, at).frame === 'person';
    if (speaks && gap <= 1 && at > beforeFrom && isTo(grammar, at - 1)) {
      const phrase = infinitiveSubject(grammar, at - 1, beforeFrom);
      if (phrase && !isNobody(grammar, phrase)) return found(phrase, at);
    }
    if (!isFiniteCue(grammar, at)) continue;
    if (gap <= 1 && isAddressed(grammar, at)) return agentFound(grammar, at, beforeTo);
    if (isDoneTo(grammar, at)) {
      const agent = agentFound(grammar, at, beforeTo) ?? { ...nobody, cue: at };
      // "Reed said, in remarks published by the Herald, “…”"; "was dubbed “the fox”": a name.
      if (!isDoneBy(grammar, at) && (agent.phrase || gap <= 1)) return agent;
      if (!isUsedAs(grammar, at, Use.namingVerb)) relative ??= agent;
      continue;
    }
    if (gap > 3 && cueAt(grammar, at).frame === 'weak' && codeOf(grammar, beforeTo - 1) === 58)
      continue;
    const own = subjectBefore(grammar, at, beforeFrom) ?? beforeWhich(grammar, at, beforeFrom);
    const phrase = own ?? coordinatedSubject(grammar, at, beforeFrom);
    if (own && isInner(grammar, at, own)) continue;
    if (phrase && !isNobody(grammar, phrase)) {
      // "Reed said Q2 had started “well”": the verb of what he said, unless no other verb of saying stands before it.
      if (!own && cueAt(grammar, at).frame === 'weak' && !isJoined(grammar, at, beforeFrom)) {
        relative ??= found(phrase, at);
        continue;
      }
      const main = isVague(grammar, phrase) ? mainSubject(grammar, phrase, beforeFrom, at) : null;
      if (main) return found(main, at);
      const far = gap > 1 || (gap === 1 && !isLink(grammar, beforeTo - 1));
      const vague = far && cueAt(grammar, at).frame === 'weak' && isVague(grammar, phrase);
      if (!vague && !isRelative(grammar, at, beforeFrom, beforeTo)) return found(phrase, at);
      if (!vague || gap <= 1 || codeOf(grammar, beforeTo - 1) !== 58)
        relative ??= found(phrase, at);
      continue;
    }
    // Reed writes that it is “bad” and urges Lind to “wait”
    const goesOn = has(grammar, beforeFrom, Word.conjunction) && at <= beforeFrom + 3;
    if (goesOn && previous?.attribution && isSameSentence(grammar, previous.span.endToken, at))
      return { phrase: null, cue: at, continues: previous.index };
    const after = subjectAfter(grammar, at, beforeTo);
    const inside = isComma(grammar, at - 1);
    // "As the club had planned it, explained Reed, “with …”"
    const closes = inside && after?.end === beforeTo - 1 && isComma(grammar, beforeTo - 1);
    const opens = closes || at <= beforeFrom + 3 || (inside && at <= beforeFrom + 6);
    if (after && after.kind === 'name' && opens) return found(after, at);
  }
  return relative;
}

/** What a verb needs to lead in: the comma or colon after it, "described as", "referred to". */
function isLink(grammar: Grammar, at: number): boolean {
  return (
    isPunctuation(grammar, at) || isWord(grammar, at, 'as') || has(grammar, at, Word.preposition)
  );
}

/** Is the verb one of a noun inside the clause: "saying what he said was “bold”", "said in a statement posted to its site"? */
function isInner(grammar: Grammar, verb: number, subject: NounPhrase): boolean {
  const asked =
    cueAt(grammar, verb).frame === 'clause' && isWord(grammar, subject.first - 1, 'what');
  return asked || isGovernedText(grammar, subject);
}

/** The participle belongs to the text, whose author said it. */
function isGovernedText(grammar: Grammar, { first, head, end }: NounPhrase): boolean {
  const governed = has(grammar, head, Word.text) && has(grammar, first - 1, Word.preposition);
  return governed && endsIn(grammar, end, 'ed') && isCueVerb(grammar, first - 2);
}

/** Somebody's words, and the sentence does not say whose. */
const nobody = { phrase: null, continues: -1 };

/** "Passengers on a boat that met a storm described": whom the clause is about, where the noun right before the verb means nobody. */
function mainSubject(
  grammar: Grammar,
  { first, kind }: NounPhrase,
  floor: number,
  verb: number,
): NounPhrase | null {
  // "Reed wrote on Friday that ships went": what was written.
  if (kind === 'pronoun' || first <= floor || isThat(grammar, first)) return null;
  // "Reed said as the heckler yelled": a clause of its own.
  const before = first - 1;
  if (has(grammar, before, Word.subordinator | Word.conjunction) || isComma(grammar, before))
    return null;
  // "Reed said the talks showed": the verb before it goes first.
  if (isCueVerb(grammar, before)) return null;
  const main = clauseSubject(grammar, floor, verb);
  return main && main.first < first && main.kind !== 'pronoun' && !isVague(grammar, main)
    ? main
    : null;
}

/** "Reed was asked, “…”": Reed hears it. */
function isAddressed(grammar: Grammar, verb: number): boolean {
  return cueAt(grammar, verb).frame === 'person' && isPassive(grammar, verb);
}

/** Reed was asked by Lind: the one who does it; "Reed was asked" names nobody. */
function agentFound(grammar: Grammar, verb: number, end: number): Found {
  return foundSource(grammar, agentOf(grammar, verb, end), verb);
}

/** "Reed went on to say", "Reed was moved to write": the subject of the verb before "to". */
function infinitiveSubject(grammar: Grammar, to: number, floor: number): NounPhrase | null {
  let verb = to - 1;
  while (verb > floor && has(grammar, verb, Word.preposition)) verb--;
  if (verb <= floor || isPunctuation(grammar, verb)) return null;
  if (has(grammar, verb, Word.auxiliary | Word.adverb)) return subjectBefore(grammar, to, floor);
  // "Reed took the chance to say"
  return subjectBefore(grammar, verb, floor) ?? clauseSubject(grammar, floor, to);
}

/** "Reed smiled and said": the verb stands after "and", its subject opens the clause. "to say", "to a reporter who asked". */
export function coordinatedSubject(
  grammar: Grammar,
  verb: number,
  floor: number,
): NounPhrase | null {
  const at = beforeAuxiliaries(grammar, verb, floor);
  if (at < floor) return null;
  if (isJoined(grammar, verb, floor)) {
    // "When he was asked, Reed laughed and said"
    const near =
      at > floor && endsIn(grammar, at - 1, 'ed') ? subjectBefore(grammar, at - 1, floor) : null;
    return near?.kind === 'pronoun' || near?.kind === 'name'
      ? near
      : clauseSubject(grammar, floor, at);
  }
  return clauseSubject(grammar, floor, verb);
}

/** Does "and", "to" or a comma stand before the verb? */
function isJoined(grammar: Grammar, verb: number, floor: number): boolean {
  const at = beforeAuxiliaries(grammar, verb, floor);
  if (at < floor) return false;
  return has(grammar, at, Word.conjunction) || isTo(grammar, at) || isComma(grammar, at);
}

function beforeAuxiliaries(grammar: Grammar, verb: number, floor: number): number {
  let at = verb - 1;
  while (at >= floor && has(grammar, at, Word.adverb | Word.auxiliary)) at--;
  return at;
}

/**
 * Is the verb inside "who …" or "which …" without a comma before: "told a man who asked that"? The verb of the main clause goes first then; so it does
 * where a comma closes the inner clause before `end`.
 */
function isRelative(grammar: Grammar, verb: number, floor: number, end: number): boolean {
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
