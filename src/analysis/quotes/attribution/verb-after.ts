import { isSameSentence } from '../../../language/sentences.js';
import { apposedName } from '../../grammar/apposition/apposed-name.js';
import { isWho } from '../../grammar/clause/clause-subject.js';
import { subjectAfter, subjectBefore } from '../../grammar/clause/subject-before.js';
import {
  codeOf,
  type Grammar,
  has,
  isComma,
  isCueVerb,
  isNameWord,
  isPossessive,
  isPunctuation,
  lowerWord,
} from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isDoneTo } from '../../grammar/verb/agent.js';
import { cueAt, isFiniteCue } from '../../grammar/verb/cue-verb.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { contentStart } from '../reported/content-start.js';
import type { Setting } from '../setting.js';
import { according } from './according.js';
import { quotedAs } from './aside.js';
import { type Found, found, foundSource, isNobody, isThat, isVague } from './found.js';
import { isPassedOn } from './passed-on.js';
import { unknownName } from './unknown-verb.js';

/** "…," said Reed. */
export function invertedAfter({ grammar, afterComma, afterTo }: Setting): Found {
  let at = afterComma;
  // "…," officially announced the council.
  if (at + 1 < afterTo && has(grammar, at, Word.adverb) && !isNameWord(grammar, at)) at++;
  if (at >= afterTo || !isCueVerb(grammar, at) || !isFiniteCue(grammar, at)) return null;
  const subject = subjectAfter(grammar, at, afterTo);
  return subject && opensClause(grammar, subject, afterTo)
    ? null
    : foundSource(grammar, subject, at);
}

/** Reed, who saw “hope”, said the boat would float: what follows the verb is a clause of its own. */
function opensClause(grammar: Grammar, { end: next }: NounPhrase, end: number): boolean {
  if (next >= end || isPossessive(grammar, next)) return false;
  return has(grammar, next, Word.auxiliary | Word.verb);
}

/** "…," Reed said; "…," Reed, a doctor, later said. The subject has to open the clause. */
export function verbAfter(setting: Setting): Found {
  const { grammar, afterComma: start, afterTo } = setting;
  const end = Math.min(afterTo, start + 48);
  // The crews chanted "We sail!" Reed asked them to go: who chants stands before it.
  if (opensNewSentence(setting) && isCueVerb(grammar, setting.beforeTo - 1)) return null;
  let tries = 0;
  const opened = endsOpen(setting);
  for (let at = start + 1; at < end && tries < 3; at++) {
    if (!isCueVerb(grammar, at)) {
      if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59) return null;
      continue;
    }
    if (!isFiniteCue(grammar, at) || isDoneTo(grammar, at)) continue;
    tries++;
    const quoted = quotedAs(grammar, at, afterTo);
    if (quoted) return quoted;
    if (!opened && cueAt(grammar, at).frame === 'weak' && opensNewSentence(setting)) continue;
    const phrase =
      subjectBefore(grammar, at, start) ??
      restricted(grammar, start, at) ??
      unknownName(setting, start, at);
    if (!phrase || isNobody(grammar, phrase) || isWho(grammar, phrase.head)) continue;
    // His “tax and spend” policies reflect it: things do, and say nothing.
    const thing = phrase.kind !== 'pronoun' && isVague(grammar, phrase);
    if (thing && !opened && cueAt(grammar, at).frame === 'weak') continue;
    if (isPassedOn(setting, phrase)) return null;
    if (leadsToNext(setting, at) || (!opened && reportsOn(setting, at))) return null;
    if (phrase.first <= start + openers(grammar, start, phrase.first)) return found(phrase, at);
    if (isApposed(grammar, start, phrase, at)) return found(phrase, at);
    if (phrase.kind === 'pronoun' && tries === 1 && endsOpen(setting)) return found(phrase, at);
  }
  return null;
}

/** "…," a sailor who lives nearby said: what opens the clause, with no comma before its "who". */
function restricted(grammar: Grammar, start: number, verb: number): NounPhrase | null {
  const opening = phraseStartingAt(grammar, start, verb);
  return opening && opening.end < verb && isWho(grammar, opening.end) ? opening : null;
}

/** "It rained." Reed said it would rain on: a sentence of its own with its own words, no attribution. */
function reportsOn(setting: Setting, verb: number): boolean {
  const { grammar, afterTo } = setting;
  const next = verb + 1;
  // "It rained." Reed noted his losses.
  const object =
    next < afterTo &&
    cueAt(grammar, verb).frame !== 'person' &&
    has(grammar, next, Word.determiner | Word.possessive) &&
    !has(grammar, next, Word.time);
  if (object && opensNewSentence(setting)) return true;
  return contentStart(grammar, verb, afterTo)?.kind === 'clause';
}

/** Words that may stand between the mark and the subject: "then", "and", "White House press secretary". */
function openers(grammar: Grammar, start: number, first: number): number {
  let count = 0;
  for (let at = start; at < first && count < 14; at++, count++) {
    if (isPossessive(grammar, at) || has(grammar, at, Word.named)) continue;
    // "Lind's niece, state senator Ada Reed,"
    if (isComma(grammar, at) && at > start && has(grammar, at - 1, Word.person)) continue;
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return 0;
    // "Bridge End director of the Clean Water Fund Ada Reed"
    if (at > start && has(grammar, at, Word.preposition) && has(grammar, at - 1, roleNoun))
      continue;
    if (
      has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.subjectPronoun)
    )
      return 0;
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return 0;
  }
  return count;
}

/** "the mayor of Bridge End, Ada Reed,": does an office or a description open the clause that this name explains? */
function isApposed(grammar: Grammar, start: number, name: NounPhrase, end: number): boolean {
  const opening = phraseStartingAt(grammar, start, end);
  return opening !== null && apposedName(grammar, opening, end)?.head === name.head;
}

/** Is this verb the lead of the next quotation, as in "A," and Reed said, "B"? */
function leadsToNext(setting: Setting, verb: number): boolean {
  const { grammar, afterTo, afterComma, blockTo } = setting;
  if (afterTo >= blockTo) return false;
  // "A." Reed said: "B."
  const last = codeOf(grammar, afterTo - 1);
  const leads = (last === 58 || last === 44) && afterTo - verb < 8;
  if (leads && opensNewSentence(setting)) return true;
  if (!has(grammar, afterComma, Word.conjunction)) return false;
  return afterTo - verb < 8;
}

/** A quotation that ends in a comma, a question mark or the like, or is followed by a comma, sends the reader on. */
function endsOpen(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  if (code === 44 || code === 63 || code === 33 || code === 0x2014) return true;
  const { grammar, afterFrom, afterTo } = setting;
  return afterFrom < afterTo && isComma(grammar, afterFrom);
}

/** A man who "knew it all" was held, Reed said: the whole sentence is reported, its attribution stands at the end. */
export function clauseAfter(setting: Setting): Found {
  const { grammar, afterFrom, afterTo } = setting;
  if (afterFrom >= afterTo || (setting.lastPunctuation === 46 && opensNewSentence(setting)))
    return null;
  const end = Math.min(afterTo, afterFrom + 48);
  for (let at = afterFrom + 1; at < end; at++) {
    if (!isComma(grammar, at - 1)) continue;
    const source = according(grammar, at, afterTo) ?? saidBy(grammar, at, afterTo);
    if (source) return source;
    for (let verb = at + 1; verb < Math.min(end, at + 9); verb++) {
      if (
        !isCueVerb(grammar, verb) ||
        !isFiniteCue(grammar, verb) ||
        cueAt(grammar, verb).frame === 'weak'
      )
        continue;
      const phrase = subjectBefore(grammar, verb, at);
      // ", harbour board secretary Ada Reed said"
      const opens = phrase && phrase.first === at + openers(grammar, at, phrase.first);
      if (opens && !isNobody(grammar, phrase)) return found(phrase, verb);
      break;
    }
  }
  return null;
}

/** ", said Ada Reed". */
function saidBy(grammar: Grammar, verb: number, end: number): Found {
  if (!isCueVerb(grammar, verb) || !isFiniteCue(grammar, verb)) return null;
  if (cueAt(grammar, verb).frame === 'weak') return null;
  const phrase = subjectAfter(grammar, verb, end);
  const said = phrase && phrase.kind !== 'pronoun' && !opensClause(grammar, phrase, end);
  return said ? foundSource(grammar, phrase, verb) : null;
}

/** "It rained." Reed opened the match — what follows is a sentence of its own, and only a plain verb of saying would tie it to the quotation. */
function opensNewSentence({ grammar, afterFrom }: Setting): boolean {
  return !isSameSentence(grammar, afterFrom - 1, afterFrom);
}

/** When Reed shouted, "We sail," Lind laughed: the clause before has its words, the one after it tells something else. */
function belongsBefore({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  const cue = isComma(grammar, last) || isThat(grammar, last) ? last - 1 : last;
  if (cue <= beforeFrom + 1 || !isCueVerb(grammar, cue) || !isFiniteCue(grammar, cue)) return false;
  let opener = beforeFrom;
  while (opener < cue && opener < beforeFrom + 2 && isLightOpener(grammar, opener)) opener++;
  return (
    (has(grammar, opener, Word.subordinator) || afterOrBefore.has(lowerWord(grammar, opener))) &&
    subjectBefore(grammar, cue, opener + 1) !== null
  );
}

/** "But even", "And" before a subordinator. */
function isLightOpener(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.conjunction | Word.adverb) && !has(grammar, at, Word.subordinator);
}

const afterOrBefore = new Set(['after', 'before']);

/** "A comma inside the marks," said Reed: what follows decides, whatever led in. */
export function closedByVerb(setting: Setting): Found {
  const code = setting.lastPunctuation;
  if (code !== 44 && code !== 63 && code !== 33) return null;
  return belongsBefore(setting) ? null : invertedAfter(setting);
}

/** "A comma inside the marks," Reed said: the same. */
export function closedBySubject(setting: Setting): Found {
  if (setting.lastPunctuation !== 44 || belongsBefore(setting)) return null;
  const answer = verbAfter(setting);
  const phrase = answer?.phrase;
  if (!phrase) return null;
  const { grammar, afterComma: start } = setting;
  return phrase.first === start || isApposed(grammar, start, phrase, answer.cue) ? answer : null;
}
