import { TokenKind } from '../../../language/tokens.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isComma, isDash, isPunctuation, isWord } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import { isText, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { labelColon } from '../interview/quoted-turn.js';
import type { Setting } from '../setting.js';
import { type Found, found, isNobody, isVague } from './found.js';
import { participleSubject } from './participle-lead.js';
import { coordinatedSubject } from './shared-subject.js';

/** "Voters agree - Ada Reed: “…”", "- Ada Reed and Josh Lind:": who signs a headline or an item that the quotation belongs to. */
export function labelAfterDash({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom + 1 || codeOf(grammar, colon) !== 58) return null;
  const last = colon - 1;
  if (!isNameWord(grammar, last)) return null;
  let first = nameStart(grammar, last, beforeFrom);
  const and = first - 1;
  if (and > beforeFrom + 1 && isWord(grammar, and, 'and') && isNameWord(grammar, and - 1)) {
    first = nameStart(grammar, and - 1, beforeFrom);
  }
  // "- More from Reed:"
  const from = first - 1 > beforeFrom + 1 && isWord(grammar, first - 1, 'from');
  const dash = from ? first - 3 : first - 1;
  if (dash <= beforeFrom || !isDash(grammar, dash)) return null;
  const mention = nameAt(grammar, last);
  return found({ kind: 'name', first, end: colon, head: last, mention }, -1);
}

/** REED: "…" — a name alone before a colon at the head of the sentence. */
export function label({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom || codeOf(grammar, colon) !== 58 || colon - beforeFrom > 10) return null;
  let last = colon - 1;
  if (codeOf(grammar, last) === 41) {
    while (last > beforeFrom && codeOf(grammar, last) !== 40) last--;
    last--;
  }
  const sender = fromSender(grammar, beforeFrom, colon);
  if (sender) return found(sender, -1);
  if (last < beforeFrom || !isNameWord(grammar, last)) return null;
  const whole = phraseEndingAt(grammar, last, beforeFrom);
  if (whole?.kind !== 'name') return null;
  // "Ada Reed on Harbour Radio:"
  const phrase = whole.head < last ? { ...whole, end: whole.head + 1 } : whole;
  for (let at = overClock(grammar, beforeFrom); at < phrase.first; at++) {
    if (has(grammar, at, Word.preposition | Word.auxiliary) || isPunctuation(grammar, at))
      return null;
  }
  return found(phrase, -1);
}

/** "17:42 Reed:": past the time of day that opens an entry of a live report. */
function overClock({ tokens }: Grammar, first: number): number {
  let at = first;
  while (at < first + 3 && tokens.kind[at] !== TokenKind.word) at++;
  return tokens.kind[first] === TokenKind.number ? at : first;
}

/** "REED: We sail." — a turn of a transcript in marks. One label without a known person or a further turn may be a headline's. */
export function labelInside(setting: Setting): Found {
  const { grammar, span } = setting;
  const first = span.innerToken;
  const colon = labelColon(grammar.tokens, first, span.endToken);
  if (colon < 0) return null;
  const head = colon - 1;
  const mention = nameAt(grammar, head);
  const known = mention >= 0 && isPersonName(grammar, mention);
  if (!known && !(isNameWord(grammar, head) && (span.turn || isAmongTurns(setting)))) return null;
  return found({ kind: 'name', first, end: colon, head, mention }, -1);
}

/** Does the quotation above open with a label as well, or the one that opens the next paragraph? */
function isAmongTurns({ grammar: { tokens }, above, span, blockFrom, blockTo }: Setting): boolean {
  if (span.firstToken !== blockFrom || span.endToken !== blockTo) return false;
  if (above && labelColon(tokens, above.span.innerToken, above.span.endToken) >= 0) return true;
  const next = blockTo + 1;
  return next < tokens.count && tokens.kind[blockTo] === TokenKind.mark
    ? labelColon(tokens, next, Math.min(tokens.count, next + 8)) >= 0
    : false;
}

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
  if (!colon && !isCueVerb(grammar, last)) return null;
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
  const phrase = authorOf(grammar, from, colon) ?? clauseSubject(grammar, from, colon);
  if (!phrase || isNobody(grammar, phrase) || isVague(grammar, phrase)) return null;
  return found(phrase, -1);
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

/** "From the report:", "More from Reed's letter:". */
function writtenSource(grammar: Grammar, first: number, colon: number): NounPhrase | null {
  if (!has(grammar, colon - 1, roleNoun | Word.text)) return null;
  return phraseStartingAt(grammar, first, colon);
}

/** "From the desk of Ada Reed:", "And from Chairwoman Reed:". */
function fromSender(grammar: Grammar, from: number, colon: number): NounPhrase | null {
  for (let at = from; at < Math.min(colon, from + 3); at++) {
    if (!isWord(grammar, at, 'from')) continue;
    const head = colon - 1;
    if (!isNameWord(grammar, head)) return writtenSource(grammar, at + 1, colon);
    const first = nameStart(grammar, head, at + 1);
    return { kind: 'name', first, end: colon, head, mention: nameAt(grammar, head) };
  }
  return null;
}
