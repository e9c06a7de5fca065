import { TokenKind } from '../../../language/tokens.js';
import { findings, showing } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { subjectBeforeApposition } from '../../grammar/apposition/subject-before-apposition.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { beforeWhich, subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isWord, nextComma } from '../../grammar/orthography.js';
import { type NounPhrase, pronounLike } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isVague } from '../attribution/found.js';
import { hasVerb } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentStart } from './content-start.js';
import { holdsVerb } from './finite-verb.js';
import { firstComma } from './first-comma.js';
import { mainVerbComma } from './main-verb-comma.js';
import { objectOf } from './object.js';
import { outerVerb } from './outer-verb.js';
import { relativeMain } from './relative-main.js';
import type { Report } from './report.js';
import { isSubordinate } from './subordinate.js';
import { isUnsaid } from './unsaid.js';

/** Reed said that the rain would stop; told the club it would; urged them to go; denied the charge. */
export function clauseMain(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return relativeMain(grammar, cue, done, to);
  // "Reed, asked about the boats, said": what she is asked.
  if (content.kind === 'object' && isComma(grammar, cue - 1) && cueAt(grammar, cue).lemma === 'ask')
    return null;
  // "They left, convinced that": what they believe.
  if (cueAt(grammar, cue).lemma === 'convince' && isComma(grammar, cue - 1)) return null;
  const phrase =
    subjectBefore(grammar, cue, done) ??
    beforeWhich(grammar, cue, done) ??
    beforeMarks(grammar, cue, from) ??
    sharedSubject(grammar, cue, from, done);
  if (!phrase) return null;
  // "The outcome showed that": a thing that shows something does not speak.
  if (
    cueAt(grammar, cue).frame === 'weak' &&
    phrase.kind !== 'pronoun' &&
    isVague(grammar, phrase)
  ) {
    // "Exit polls suggested that": what was found out and written down does.
    if (content.kind === 'object' || !canShow(grammar, cue, phrase)) return null;
  }
  // "The loss underlined the danger", "it threatens the town"
  if (
    content.kind === 'object' &&
    pointing.has(cueAt(grammar, cue).lemma) &&
    isVague(grammar, phrase)
  )
    return null;
  if (isUnsaid(grammar, cue, done, content, phrase)) return null;
  // "had the police called on them": what is done for them.
  if (isWord(grammar, phrase.first - 1, 'had') && phrase.end === cue) return null;
  const main = endOfInset(grammar, cue, content.from, done, to, phrase);
  // What he did before he spoke: "Reed, who commanded the fleet, said".
  const told = content.kind === 'clause' && content.rule !== 'reported-clause';
  const clause = told || (content.kind === 'clause' && holdsVerb(grammar, content.from, main));
  if (main < to && !clause) return null;
  const before = isSubordinate(grammar, phrase.first, from) || isInLead(grammar, cue, from);
  const limit = before ? firstComma(grammar, content.from + 1, to) : main;
  // "As it claims land, the town grows": the verb behind the comma is none of it.
  if (
    limit < main &&
    content.rule === 'reported-clause' &&
    cueAt(grammar, cue).lemma !== 'say' &&
    !holdsVerb(grammar, content.from, limit) &&
    objectOf(grammar, cue, limit, cueAt(grammar, cue).lemma) === null
  )
    return null;
  const whole = contentEnd(grammar, content.from, limit, content.kind);
  const end = isHeadless(grammar, cue, from)
    ? outerVerb(grammar, content.from, whole, content.kind)
    : whole;
  // "“…,” said Lind, a clerk": who says it.
  if (
    content.from === cue + 1 &&
    isNameWord(grammar, content.from) &&
    isNameOnly(grammar, cue, end)
  )
    return null;
  return { rule: content.rule, first: content.from, end, phrase, cue };
}

/** "polls", "a poll released on Monday", "one" of several, "both sides" where they agree. */
function canShow(grammar: Grammar, cue: number, { first, head }: NounPhrase): boolean {
  for (let at = first; at <= head; at++)
    if (findings.has(lowerWord(grammar, at)) || (at > first && has(grammar, at, Word.text)))
      return true;
  const several = pronounLike(grammar, first) !== null;
  return several && (head === first || !showing.has(cueAt(grammar, cue).lemma));
}

/** "Those who say": the sentence opens with whom they are, and its verb is still to come. */
function isHeadless(grammar: Grammar, cue: number, from: number): boolean {
  const who = skipAuxiliaries(grammar, cue - 1, from);
  if (who <= from || !isWho(grammar, who) || isComma(grammar, who - 1)) return false;
  return !hasVerb(grammar, from, who);
}

/** "Replying to a fan who asked if she was well, the singer posted": a clause of what leads up to the main one. */
function isInLead(grammar: Grammar, cue: number, from: number): boolean {
  if (!endsInIng(grammar, from) || has(grammar, from, Word.determiner)) return false;
  const who = skipAuxiliaries(grammar, cue - 1, from);
  return who > from && isWho(grammar, who) && nextComma(grammar, from, cue) < 0;
}

/** "Reed, who proposed the change, insists", "The club, which says that it knew, insists": the comma before the verb that a clause was set into; `to` for others. */
function endOfInset(
  grammar: Grammar,
  cue: number,
  from: number,
  done: number,
  to: number,
  { first }: NounPhrase,
): number {
  const who = skipAuxiliaries(grammar, cue - 1, done);
  if (who <= done || !(isWho(grammar, who) || isWord(grammar, who, 'which'))) return to;
  // "Reed, the clerk who proposed the change, insists"
  if (!isComma(grammar, who - 1) && !(first > done && isComma(grammar, first - 1))) return to;
  return mainVerbComma(grammar, from, to);
}

function isNameOnly(grammar: Grammar, cue: number, end: number): boolean {
  const phrase = phraseStartingAt(grammar, cue + 1, end + 1);
  return phrase !== null && phrase.end >= end;
}

/** "Reed, host of “The Long Night,” said": the comma stands inside the marks that end what is set in behind her. */
function beforeMarks(grammar: Grammar, cue: number, from: number): NounPhrase | null {
  const { frame, lemma } = cueAt(grammar, cue);
  // "“cheap,” compared to"
  if (frame !== 'clause' && frame !== 'person' && lemma !== 'suggest') return null;
  const { kind } = grammar.tokens;
  const closing = skipAuxiliaries(grammar, cue - 1, from);
  if (closing - 3 < from || kind[closing] !== TokenKind.mark) return null;
  const floor = Math.max(from, closing - longestInset);
  let at = closing - 2;
  while (at > floor && kind[at] !== TokenKind.mark) at--;
  while (at > floor && !isComma(grammar, at)) at--;
  return at > floor ? subjectBeforeApposition(grammar, at, from) : null;
}

/** In tokens. */
const longestInset = 40;

/** "Reed smiled and said", "Those who say it was old | said": the verb stands after "and", a comma or a report that belongs to its subject, which opens the clause. */
function sharedSubject(
  grammar: Grammar,
  cue: number,
  from: number,
  done: number,
): NounPhrase | null {
  const at = skipAuxiliaries(grammar, cue - 1, from);
  if (at < from) return null;
  const told = at === done - 1 && done > from;
  if (!told && !has(grammar, at, Word.conjunction) && !isComma(grammar, at)) return null;
  // "The boats sank, Reed noted, but cautioned that": Reed.
  const before = isComma(grammar, at - 1) ? at - 2 : at - 1;
  if (before > from && isCueVerb(grammar, before) && isFiniteCue(grammar, before))
    return subjectBefore(grammar, before, from) ?? clauseSubject(grammar, from, at);
  return clauseSubject(grammar, from, at);
}

/** What things do to what they are about. */
const pointing = wordSet('underline underscore highlight reflect threaten signal');
