import { CueForm } from '../../../words/cue-inflection.js';
import { wordSet } from '../../../words/word-set.js';
import { beforeWhich, subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isPunctuation } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { agentOf, isDoneBy, isDoneTo } from '../../grammar/verb/agent.js';
import { cueAt, formAt, isParticipleCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { isSupposed } from '../reported/unsaid.js';
import type { Setting } from '../setting/setting.js';
import { agentBehind } from './agent-behind.js';
import { type Found, found, foundSource, isNobody } from './found.js';
import { isInner, tellsWhen } from './inner-verb.js';
import { insertedVerb, invertedVerb } from './inverted-verb.js';
import { disagrees, isMarkedWord } from './no-verb.js';
import { coordinatedSubject } from './shared-subject.js';
import { isFarAndWeak, maySpeak, subjectOf } from './subject-of.js';
import { goesOnAt, infinitiveVerb, participleVerb } from './unfinite-verb.js';

/** The cue verb nearest before the quotation and its subject: Reed said, "…"; Reed told the club that "…"; …, adding, "…". */
export function verbBefore(setting: Setting): Found {
  if (setting.verbBefore === undefined) setting.verbBefore = nearestVerb(setting);
  return setting.verbBefore;
}

function nearestVerb(setting: Setting): Found {
  const { grammar, beforeFrom, beforeTo } = setting;
  const floor = Math.max(beforeFrom, beforeTo - 60);
  let relative: Found = null;
  let tried = 0;
  for (let at = beforeTo - 1; at >= floor && tried < mostTried; at--) {
    if (!isCueVerb(grammar, at)) {
      // Reed said; "…": as good as a colon.
      if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59 && at < beforeTo - 1)
        return null;
      continue;
    }
    if (isMarkedWord(grammar, at, beforeFrom)) continue;
    const unfinite = isParticipleCue(grammar, at)
      ? participleVerb(setting, at)
      : infinitiveVerb(setting, at);
    if (unfinite) return unfinite;
    if (!leads(grammar, at) || isForetold(setting, at)) continue;
    tried++;
    const nearest = beforeTo - 1 - at <= 1;
    const behind = formAt(grammar, at) === CueForm.past ? agentBehind(setting, at) : null;
    if (behind) return found(behind, at);
    if (nearest && isAddressed(grammar, at)) return agentFound(grammar, at, beforeTo);
    if (isDoneTo(grammar, at)) {
      // "said police were called to “a fire”"
      if (cueAt(grammar, at).lemma === 'call' && isTo(grammar, at + 1)) continue;
      const agent = agentFound(grammar, at, beforeTo) ?? { ...nobody, cue: at };
      // "Reed said, in remarks published by the Herald, “…”"; "was dubbed “the fox”": a name.
      // "Reed said it would be published “in weeks”": Reed.
      const own = agent.phrase || (nearest && !isToldBefore(setting, at));
      if (!isDoneBy(grammar, at) && own) return agent;
      if (!isUsedAs(grammar, at, Use.namingVerb)) relative ??= agent;
      continue;
    }
    if (isFarAndWeak(setting, at) || offersThing(setting, at)) continue;
    const aside = insertedVerb(setting, at);
    if (aside) return aside;
    const own = subjectBefore(grammar, at, beforeFrom) ?? beforeWhich(grammar, at, beforeFrom);
    if (own && isInner(grammar, at, own, beforeTo)) continue;
    if (
      own &&
      !nearest &&
      isPunctuation(grammar, beforeTo - 1) &&
      tellsWhen(grammar, at, own, beforeFrom)
    )
      continue;
    const phrase = own ?? coordinatedSubject(grammar, at, beforeFrom);
    if (phrase && disagrees(grammar, phrase, at)) continue;
    const known = phrase !== null && !isNobody(grammar, phrase);
    const sure = known
      ? subjectOf(setting, at, phrase, own === null)
      : (goesOnAt(setting, at) ?? invertedVerb(setting, at));
    if (sure) return sure;
    if (known && relative === null && maySpeak(setting, at, phrase, own === null))
      relative = found(phrase, at);
  }
  return relative;
}

/** Finite verbs of saying looked at for one quotation; more of them stand before one only in texts made to be slow. */
const mostTried = 4;

/** The inn offers a "quiet" break; Reed launched her "boats for all" plan: an adjective of a thing that is given, no words. */
function offersThing({ grammar, span, beforeTo }: Setting, at: number): boolean {
  if (!giving.has(cueAt(grammar, at).lemma) || at !== beforeTo - 2) return false;
  if (!has(grammar, beforeTo - 1, Word.determiner | Word.possessive)) return false;
  const noun = span.endToken;
  return span.endToken - span.firstToken <= longestAdjective && isInsideNominal(grammar, noun);
}

const giving = wordSet('offer introduce open show');

/** In tokens, marks included. */
const longestAdjective = 6;

/** A finite verb; not that of "Reed said, and I quote, “…”" or "Reed said Lind should continue “…”". */
function leads(grammar: Grammar, at: number): boolean {
  const { lemma, frame } = cueAt(grammar, at);
  if (lemma === 'quote' && has(grammar, at - 1, Word.firstPerson)) return false;
  // "accepted “about £100”"
  if (lemma === 'accept' && !has(grammar, at + 1, Word.that)) return false;
  return isFiniteCue(grammar, at) && !(frame === 'weak' && isSupposed(grammar, at));
}

/** Reed told the club that Lind would reply "in time": the words are those of Reed, who told it; not "that Lind would say: “…”". */
function isForetold(setting: Setting, at: number): boolean {
  const { grammar, beforeTo } = setting;
  if (isPunctuation(grammar, beforeTo - 1) || !isSupposed(grammar, at)) return false;
  return isToldBefore(setting, at);
}

/** Does a verb of saying or telling lead to the clause of the verb at `at`? */
function isToldBefore({ grammar, beforeFrom }: Setting, at: number): boolean {
  for (let cue = at - 2; cue > Math.max(beforeFrom, at - reachOfTold); cue--) {
    if (isPunctuation(grammar, cue)) return false;
    if (!isCueVerb(grammar, cue) || !isFiniteCue(grammar, cue)) continue;
    const { frame } = cueAt(grammar, cue);
    return (frame === 'clause' || frame === 'person') && !isSupposed(grammar, cue);
  }
  return false;
}

/** In tokens. */
const reachOfTold = 16;

/** Somebody's words, and the sentence does not say whose. */
const nobody = { phrase: null, continues: -1 };

/** "Reed was asked, “…”": Reed hears it. */
function isAddressed(grammar: Grammar, verb: number): boolean {
  return cueAt(grammar, verb).frame === 'person' && isPassive(grammar, verb);
}

/** Reed was asked by Lind: the one who does it; "Reed was asked" names nobody. */
function agentFound(grammar: Grammar, verb: number, end: number): Found {
  return foundSource(grammar, agentOf(grammar, verb, end), verb);
}
