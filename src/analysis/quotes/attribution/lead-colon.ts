import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isComma, isWord } from '../../grammar/orthography.js';
import { isText, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { concerned } from './concerned.js';
import { type Found, found, isNobody, isVague } from './found.js';
import { participleSubject } from './participle-lead.js';
import { fromSender, pointsToSender } from './sender.js';
import { coordinatedSubject } from './shared-subject.js';

/** Reed was blunt: "…"; Reed's answer: "…"; Reed on the plan: "…". The subject of the sentence that the colon closes. */
export function leadColon({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom || codeOf(grammar, colon) !== 58) return null;
  return subjectOfLead(grammar, beforeFrom, colon);
}

/** Reed continued: ¶ "…" — the paragraph before ends in a colon, or in a verb of saying. */
export function paragraphLead({ grammar, leadFrom, leadTo, beforeFrom, beforeTo }: Setting): Found {
  if (beforeFrom < beforeTo || leadTo <= leadFrom) return null;
  const last = leadTo - 1;
  const colon = codeOf(grammar, last) === 58 || isComma(grammar, last);
  if (!colon && !isCueVerb(grammar, last)) {
    const sender = pointsToSender(grammar, leadFrom, leadTo);
    return sender && found(sender, -1);
  }
  const author = authorOf(grammar, leadFrom, last);
  if (author) return found(author, -1);
  for (let at = last; at >= Math.max(leadFrom, last - 40); at--) {
    if (!isCueVerb(grammar, at) || (at > leadFrom && isNameWord(grammar, at))) continue;
    // "made the following comment": a noun.
    if (!isUsedAsVerb(grammar, at)) continue;
    const phrase = isParticipleCue(grammar, at)
      ? participleSubject(grammar, at, leadFrom)
      : at === leadFrom
        ? subjectAfter(grammar, at, last)
        : (subjectBefore(grammar, at, leadFrom) ?? coordinatedSubject(grammar, at, leadFrom));
    if (phrase && !isNobody(grammar, phrase)) return found(phrase, at);
  }
  const sender = fromSender(grammar, leadFrom, last);
  return sender ? found(sender, -1) : subjectOfLead(grammar, leadFrom, last);
}

/** Whom a sentence without a verb of saying introduces: the author of the text it names ("rated this statement by Reed"), else its subject, if that can speak. */
function subjectOfLead(grammar: Grammar, from: number, colon: number): Found {
  const phrase =
    authorOf(grammar, from, colon) ??
    concerned(grammar, from, colon) ??
    comingLast(grammar, from, colon) ??
    clauseSubject(grammar, from, colon);
  if (!phrase || isNobody(grammar, phrase) || isVague(grammar, phrase)) return null;
  return found(phrase, -1);
}

/** "Then came Reed:", "Among them was the mayor:": whom the sentence brings in last. */
function comingLast(grammar: Grammar, from: number, colon: number): NounPhrase | null {
  const phrase = phraseEndingAt(grammar, colon - 1, from);
  const verb = phrase ? phrase.first - 1 : from;
  if (!phrase || verb <= from || phrase.kind === 'pronoun') return null;
  const comes = isUsedAs(grammar, verb, Use.coming) || has(grammar, verb, Word.be);
  const opens = has(grammar, from, Word.preposition | Word.adverb);
  return comes && opens && (phrase.kind === 'name' || has(grammar, phrase.head, Word.person))
    ? phrase
    : null;
}

/** "this statement by Reed on Monday": who made the text that the sentence ends in. */
function authorOf(grammar: Grammar, from: number, colon: number): NounPhrase | null {
  for (let by = colon - 2; by > Math.max(from, colon - 12); by--) {
    if (!(isWord(grammar, by, 'by') || isWord(grammar, by, 'from'))) continue;
    return isText(grammar, by - 1) ? phraseStartingAt(grammar, by + 1, colon) : null;
  }
  return null;
}

function isUsedAsVerb(grammar: Grammar, cue: number): boolean {
  if (isParticipleCue(grammar, cue) || isFiniteCue(grammar, cue)) return true;
  return cue > 0 && isTo(grammar, cue - 1);
}
