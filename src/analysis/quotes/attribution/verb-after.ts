import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isDoneTo } from '../../grammar/verb/agent.js';
import { cueAt, isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { contentStart } from '../reported/content-start.js';
import type { Setting } from '../setting/setting.js';
import { quotedAs } from './aside.js';
import { claimOf } from './claim.js';
import { isApposed, openers } from './clause-opening.js';
import { type Found, found, isNobody, isVague } from './found.js';
import { isPassedOn } from './passed-on.js';
import { belongsBefore, endsOpen, isJoinedOn, opensNewSentence } from './reads-on.js';
import { unknownName } from './unknown-verb.js';

/** "…," Reed said; "…," Reed, a doctor, later said. The subject has to open the clause. */
export function verbAfter(setting: Setting): Found {
  const { grammar, afterComma: start, afterTo } = setting;
  const end = Math.min(afterTo, start + 48);
  // The crews chanted "We sail!" Reed asked them to go: who chants stands before it.
  if (opensNewSentence(setting) && isCueVerb(grammar, setting.beforeTo - 1)) return null;
  let tries = 0;
  // "Someone called it a “fraud,” and Reed agreed": the piece ends the clause before.
  if (isJoinedOn(setting)) return null;
  const opened = endsOpen(setting);
  for (let at = start + 1; at < end && tries < 3; at++) {
    if (!isCueVerb(grammar, at)) {
      if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59) return null;
      continue;
    }
    const heard = heardAt(grammar, at, start);
    if (heard > 0) {
      const phrase = subjectBefore(grammar, heard, start);
      if (phrase) return found(phrase, at);
    }
    if (!isFiniteCue(grammar, at) || isDoneTo(grammar, at)) continue;
    // "…," a pilot named Ada Reed said
    if (isUsedAs(grammar, at, Use.beforePerson) && isNameWord(grammar, at + 1)) continue;
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
    // Reed's claim that it is a “shame”, a look at the boats shows, is wrong.
    if (thing && (opened ? isClaimed(setting) : cueAt(grammar, at).frame === 'weak')) continue;
    if (isPassedOn(setting, phrase)) return null;
    if (leadsToNext(setting, at)) return null;
    if (opened ? tellsAnew(setting, at) : reportsOn(setting, at)) return null;
    if (phrase.first <= start + openers(grammar, start, phrase.first)) return found(phrase, at);
    if (isApposed(grammar, start, phrase, at)) return found(phrase, at);
    if (phrase.kind === 'pronoun' && tries === 1 && endsOpen(setting)) return found(phrase, at);
  }
  return null;
}

/** A piece, with its comma outside, that runs on from somebody's claim. */
function isClaimed(setting: Setting): boolean {
  return setting.lastPunctuation === 0 && claimOf(setting) !== null;
}

/** "…," Reed can be heard shouting; "…," he was overheard saying: the token of "heard", 0 where nobody is. */
function heardAt(grammar: Grammar, verb: number, start: number): number {
  if (!isParticipleCue(grammar, verb)) return 0;
  let at = verb - 1;
  while (at > start && has(grammar, at, Word.adverb)) at--;
  const heard =
    at > start + 1 &&
    endsIn(grammar, at, 'heard') &&
    has(grammar, at - 1, Word.auxiliary | Word.be | Word.adverb);
  return heard ? at : 0;
}

/** "…," a sailor who lives nearby said: what opens the clause, with no comma before its "who". */
function restricted(grammar: Grammar, start: number, verb: number): NounPhrase | null {
  const opening = phraseStartingAt(grammar, start, verb);
  return opening && opening.end < verb && isWho(grammar, opening.end) ? opening : null;
}

/** "It rained." Reed said it would rain on: a sentence of its own with its own words, no attribution. */
function reportsOn(setting: Setting, verb: number): boolean {
  const { grammar, afterTo } = setting;
  if (takesThing(setting, verb) && opensNewSentence(setting)) return true;
  return contentStart(grammar, verb, afterTo)?.kind === 'clause';
}

/** "We sail!" Crews still praise his courage: the same behind a mark that may send the reader on. */
function tellsAnew(setting: Setting, verb: number): boolean {
  return setting.lastPunctuation !== 44 && takesThing(setting, verb) && opensNewSentence(setting);
}

/** "noted his losses", "quotes the old song"; but "told the clerk". */
function takesThing({ grammar, afterTo }: Setting, verb: number): boolean {
  const next = verb + 1;
  if (next >= afterTo || !has(grammar, next, Word.determiner | Word.possessive)) return false;
  if (has(grammar, next, Word.time)) return false;
  const { frame, lemma } = cueAt(grammar, verb);
  return frame !== 'person' || lemma === 'quote';
}

/** Is this verb the lead of the next quotation, as in "A," and Reed said, "B"? */
function leadsToNext(setting: Setting, verb: number): boolean {
  const { grammar, afterTo, afterComma, blockTo } = setting;
  if (afterTo >= blockTo) return false;
  // "A." Reed said: "B."
  const last = codeOf(grammar, afterTo - 1);
  const leads = (last === 58 || last === 44) && afterTo - verb < 8;
  // "Is it safe?" Reed asked, "now that it leaks": her words on both sides.
  const both = last === 44 && setting.beforeFrom === setting.beforeTo && endsOpen(setting);
  if (leads && !both && opensNewSentence(setting)) return true;
  if (!has(grammar, afterComma, Word.conjunction)) return false;
  return afterTo - verb < 8;
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
