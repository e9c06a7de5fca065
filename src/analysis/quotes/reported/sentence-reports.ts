import { showing } from '../../../words/reporting.js';
import { Taken } from '../../coreference/speech-map.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { isText } from '../../grammar/phrase/phrase.js';
import { skipAuxiliaries } from '../../grammar/verb/auxiliaries.js';
import { cueAt, isParticipleCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { isFirstPerson, isNobody, isVague } from '../attribution/found.js';
import { holdsQuoted, type TakenTokens } from '../speech-map.js';
import { accordingReport } from './according.js';
import { afterQuoted } from './after-quoted.js';
import { asReported } from './as-reported.js';
import { asked } from './asked.js';
import { beforeColon } from './before-colon.js';
import { beforeQuoted } from './before-quoted.js';
import { clauseFinal } from './clause-final.js';
import { clauseMain } from './clause-main.js';
import { contentStart } from './content-start.js';
import { impersonal } from './impersonal.js';
import { leadingHalf } from './leading-half.js';
import { nounReport } from './noun-report.js';
import { participle } from './participle.js';
import { passive } from './passive.js';
import type { Report } from './report.js';

/** Tokens [from, to) of a sentence past its dateline, and its part [verbs, verbsEnd) of `grammar.reporting`. */
interface Telling {
  readonly from: number;
  readonly to: number;
  readonly verbs: number;
  readonly verbsEnd: number;
}

/** Adds the reported speech of one sentence: from left to right, nothing inside what is already reported. */
export function reportsOf(
  grammar: Grammar,
  map: TakenTokens,
  telling: Telling,
  reports: Report[],
): void {
  const { taken } = map;
  const { from, to, verbs, verbsEnd } = telling;
  const final = finalReport(grammar, map, telling);
  const told = final
    ? mainCue(grammar, telling, final.end, final.rule === 'reported-according')
    : -1;
  // "Reed said that the rain would stop, the paper reports": Reed is the one who speaks.
  const whole = final !== null && told < 0 && add(grammar, map, final, reports);
  const end = final && told >= 0 && final.rule !== 'reported-according' ? final.end : to;
  // After "…, Reed said" may come ", adding that …".
  let done = whole ? final.cue + 1 : from;
  for (let verb = verbs; verb < verbsEnd; verb++) {
    const at = grammar.reporting[verb]!;
    if (at >= end) break;
    if (at < done || taken[at]! & Taken.quoted) continue;
    if (isCueVerb(grammar, at) && taken[at]! & Taken.cue) {
      const told =
        leadingHalf(grammar, map, at, done) ?? beforeColon(grammar, map, at, done, from, end);
      if (add(grammar, map, told, reports)) done = at + 1;
      continue;
    }
    const found = reportAt(grammar, at, done, from, end);
    for (let index = 0; index < found.length; index++) {
      const report = found[index]!;
      // "Survival, Reed says, depends on luck": half of it may be one word.
      const other = found[1];
      const least = other && !holdsQuoted(map, other.first, other.end) ? 1 : shortest;
      if (add(grammar, map, report, reports, least)) done = Math.max(done, report!.end, at + 1);
    }
  }
}

/** The first verb of saying before `end` with a subject and a clause of its own, or with `object` whatever it has; -1 for none. "voters who say they will come" are none. */
function mainCue(
  grammar: Grammar,
  { from, verbs, verbsEnd }: Telling,
  end: number,
  object: boolean,
): number {
  for (let verb = verbs; verb < verbsEnd; verb++) {
    const at = grammar.reporting[verb]!;
    if (at >= end) return -1;
    if (at < from || !isCueVerb(grammar, at)) continue;
    if (!isFiniteCue(grammar, at) || isPassive(grammar, at)) continue;
    if (isRelative(grammar, at, from)) continue;
    // "The pier sank, Reed said in court, according to the Herald": Reed.
    const tells = object || contentStart(grammar, at, end)?.kind === 'clause';
    const phrase = tells ? subjectBefore(grammar, at, from) : null;
    // "Her absence indicates that it sank, Reed said": a thing that shows something is what Reed tells of.
    if (phrase && !(showing.has(cueAt(grammar, at).lemma) && isVague(grammar, phrase))) return at;
  }
  return -1;
}

/** "voters who say", "a clerk who has said" */
function isRelative(grammar: Grammar, cue: number, from: number): boolean {
  const at = skipAuxiliaries(grammar, cue - 1, from);
  return at > from && isWho(grammar, at);
}

function add(
  grammar: Grammar,
  map: TakenTokens,
  report: Report | null,
  reports: Report[],
  least = shortest,
): boolean {
  if (!report || report.end - report.first < (isAnswer(grammar, report) ? 1 : least)) return false;
  const { phrase } = report;
  if (phrase && (isFirstPerson(grammar, phrase) || isNobody(grammar, phrase))) return false;
  // "“…,” Reed said in May, according to the Herald": how marks are led in.
  if (report.rule === 'reported-according' && holdsCue(map, report)) return false;
  const unquoted = holdsQuoted(map, report.first, report.end)
    ? (beforeQuoted(grammar, map, report) ?? afterQuoted(grammar, map, report))
    : report;
  if (!unquoted) return false;
  reports.push(unquoted);
  return true;
}

/** The verb of words in marks. */
function holdsCue({ taken }: TakenTokens, { first, end }: Report): boolean {
  for (let at = first; at < end; at++) if (taken[at]! & Taken.cue) return true;
  return false;
}

/** "said yes", "said no" */
function isAnswer(grammar: Grammar, { first }: Report): boolean {
  return isWord(grammar, first, 'yes') || isWord(grammar, first, 'no');
}

/** Fewer tokens say nothing that one would report. */
const shortest = 2;

/** "…, Reed said.": an attribution that closes the sentence makes all before it reported. */
function finalReport(
  grammar: Grammar,
  { taken }: TakenTokens,
  { from, to, verbs, verbsEnd }: Telling,
): Report | null {
  const floor = Math.max(from, to - finalReach);
  for (let verb = verbsEnd - 1; verb >= verbs; verb--) {
    const at = grammar.reporting[verb]!;
    if (at < floor) return null;
    if (taken[at]! & Taken.quoted) continue;
    if (isWord(grammar, at, 'according')) {
      const pieces = accordingReport(grammar, at, from, from, to);
      return pieces.length === 1 && pieces[0]!.end < at ? pieces[0]! : null;
    }
    if (!isCueVerb(grammar, at) || isPassive(grammar, at)) {
      if (isSayingNoun(grammar, at)) continue;
      const heard = impersonal(grammar, at, from, to);
      if (heard) return heard.length === 1 && heard[0]!.end < at ? heard[0]! : null;
    }
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at)) continue;
    if (taken[at]! & Taken.cue) return null;
    const pieces = clauseFinal(grammar, at, from, to);
    return pieces?.length === 1 ? pieces[0]! : null;
  }
  return null;
}

/** "allegations", "rumours": words that report and are neither verbs nor "according" and its like. */
function isSayingNoun(grammar: Grammar, at: number): boolean {
  return !isCueVerb(grammar, at) && (isUsedAs(grammar, at, Use.claim) || isText(grammar, at));
}

/** How far before the end of its sentence a final attribution begins, in tokens. */
const finalReach = 16;

function reportAt(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): readonly (Report | null)[] {
  if (!isCueVerb(grammar, cue)) {
    if (isSayingNoun(grammar, cue)) return [nounReport(grammar, cue, from, to)];
    return impersonal(grammar, cue, done, to) ?? accordingReport(grammar, cue, done, from, to);
  }
  const reported = asReported(grammar, cue, done, from, to);
  if (reported) return [reported];
  if (isParticipleCue(grammar, cue)) return [participle(grammar, cue, from, to)];
  if (isPassive(grammar, cue))
    return impersonal(grammar, cue, done, to) ?? [passive(grammar, cue, to)];
  const question = asked(grammar, cue, to);
  if (question) return [question];
  if (!isFiniteCue(grammar, cue)) return [nounReport(grammar, cue, from, to)];
  return clauseFinal(grammar, cue, done, to) ?? [clauseMain(grammar, cue, done, from, to)];
}
