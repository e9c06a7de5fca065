import { TokenKind } from '../../../language/tokens.js';
import { verbatimVerbs } from '../../../words/speech-acts.js';
import { wordSet } from '../../../words/word-set.js';
import {
  codeOf,
  type Grammar,
  has,
  isCapital,
  isCueVerb,
  isDash,
  isPunctuation,
} from '../../grammar/grammar.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';

import { Word } from '../../grammar/word-class.js';
import { isThat } from '../attribution/found.js';
import { isStageDirection } from '../interview/quoted-turn.js';
import { innerEnd } from '../marks/pair-marks.js';
import type { Attribution, Setting, SpanType } from '../setting.js';
import { isBylined, isNoSpeech, isTitle, namesPiece } from './not-speech.js';

/** How the sentence arrives at the opening mark. */
type Lead = 'head' | 'bracket' | 'comma' | 'colon' | 'cue' | 'that' | 'conjunction' | 'word';

/** The rules that only suppose a speaker: they keep no short piece and no title alive. */
const weakRules = wordSet(
  'sentence-before lead-colon same-sentence resumed next-paragraph report-above sentence-subject',
);

/** `words`: how many stand between the marks. */
export function spanType(
  setting: Setting,
  attribution: Attribution | null,
  words: number,
): SpanType {
  const { grammar, span } = setting;
  const last = innerEnd(span);
  const lead = leadOf(setting);
  if (isStageDirection(grammar.tokens, span.innerToken, last)) return 'none';
  if (words === 0) return 'none';
  if (attribution?.rule === 'cries' && startsAsSpeech(grammar, span.innerToken)) return 'direct';
  if (isNoSpeech(setting, words, lead === 'word')) return 'none';
  const ends = endsAsSpeech(setting);
  const weak = !attribution || weakRules.has(attribution.rule);
  if (isTitleByItself(setting, attribution, lead, words, ends)) return 'none';
  if (weak && isBylined(setting)) return 'none';
  if (!attribution)
    return lead === 'comma' && namesPiece(setting)
      ? 'none'
      : unattributed(grammar, span.innerToken, lead, words, ends, endsInStop(setting));
  return attributed(setting, attribution, nearLead(setting, attribution, lead), words, ends);
}

/** A title that stands where words could stand, when what leads to it is no sure sign of speech. */
function isTitleByItself(
  setting: Setting,
  attribution: Attribution | null,
  lead: Lead,
  words: number,
  ends: boolean,
): boolean {
  const { grammar, span, beforeTo } = setting;
  if (words > 8 || !isTitle(grammar, span.innerToken, innerEnd(span), words)) return false;
  const rule = attribution?.rule;
  // The crowd had one answer: "Sail Home."
  if (!attribution || weakRules.has(attribution.rule))
    return !(lead === 'colon' ? endsInStop(setting) : ends && rule === 'resumed');
  // "Fair Wind," a boat for two, will sail in May, Reed said.
  if (rule === 'clause-after') return words <= 4;
  // Reed shares with Lind's club the slogan, "Sail Home": a verb so far off leads to the slogan, not to its words.
  const far = beforeTo - attribution.cue > 2;
  return rule === 'lead-verb' && lead === 'comma' && far && !isCry(setting);
}

/** Nobody is given: only what reads as full speech stays. */
function unattributed(
  grammar: Grammar,
  first: number,
  lead: Lead,
  words: number,
  ends: boolean,
  stops: boolean,
): SpanType {
  if (!ends || !startsAsSpeech(grammar, first)) return 'none';
  if (words < 5) return lead === 'colon' && words > 1 && stops ? 'direct' : 'none';
  return lead === 'head' || lead === 'colon' || lead === 'comma' ? 'direct' : 'none';
}

function attributed(
  setting: Setting,
  attribution: Attribution,
  lead: Lead,
  words: number,
  ends: boolean,
): SpanType {
  // What goes on over paragraphs is no piece of a sentence, however it began.
  if (setting.span.reopened.length > 0) return 'direct';
  const starts = startsAsSpeech(setting.grammar, setting.span.innerToken);
  switch (lead) {
    case 'head':
    case 'bracket':
      if (ends || words >= 7) return 'direct';
      return attribution.cue >= 0 && starts ? 'direct' : 'mixed';
    case 'colon':
      return ends || starts || words >= 7 ? 'direct' : 'mixed';
    case 'comma':
    case 'cue':
      // Reed said, "No Boats" and no more: what a comma leads in is whole.
      if (starts && lead === 'comma' && attribution.rule === 'lead-verb') return 'direct';
      if (starts) return ends || words >= 4 || isVerbatim(setting) ? 'direct' : 'mixed';
      if (words >= 3 && isCry(setting)) return 'direct';
      return ends && words >= fewestOfClause(setting, attribution, lead) ? 'direct' : 'mixed';
    case 'that':
      return words >= 7 && ends ? 'direct' : 'mixed';
    case 'conjunction':
      if (starts && setting.previous?.type === 'direct') return 'direct';
      return ends && words >= 7 ? 'direct' : 'mixed';
    default:
      return starts && ends && words >= 13 ? 'direct' : 'mixed';
  }
}

/** They chanted "We sail"; a sign that read "No Boats": right after such a verb stand the words themselves, however few. */
function isVerbatim({ grammar, beforeTo }: Setting): boolean {
  const cue = beforeTo - 1;
  return isCueVerb(grammar, cue) && verbatim.has(cueAt(grammar, cue).lemma);
}

const verbatim = wordSet(verbatimVerbs);

/** From how many words on a piece in lower case is a clause of its own: fewer where it follows the verb of saying and a comma, as in The harbour, Reed said, "is no place for cowards." */
function fewestOfClause({ beforeTo }: Setting, { rule, cue }: Attribution, lead: Lead): number {
  if (rule === 'interrupted') return 3;
  return lead === 'comma' && cue === beforeTo - 2 ? 4 : 7;
}

/** The stop of a sentence before the closing mark. */
function endsInStop(setting: Setting): boolean {
  return setting.lastPunctuation === 46 || isCry(setting);
}

/** A question or a cry is a sentence of its own, in lower case too. */
function isCry(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  return code === 63 || code === 33;
}

/** How many tokens may stand between a verb and the words that it leads in: "told the Herald on Friday". */
const nearVerb = 5;

/** A verb close before leads in like one right before; so does a bare "and" after another piece. */
function nearLead(
  { grammar, beforeFrom, beforeTo }: Setting,
  attribution: Attribution,
  lead: Lead,
): Lead {
  if (lead !== 'word') return lead;
  const last = beforeTo - 1;
  if (last === beforeFrom && has(grammar, last, Word.conjunction)) return 'conjunction';
  const near = attribution.rule === 'verb-before' && last - attribution.cue < nearVerb;
  // "warn that the cut": the reported sentence has begun.
  return near && !isThat(grammar, attribution.cue + 1) ? 'cue' : lead;
}

function leadOf({ grammar, beforeFrom, beforeTo }: Setting): Lead {
  const last = beforeTo - 1;
  if (last < beforeFrom) return 'head';
  const code = codeOf(grammar, last);
  if (isPunctuation(grammar, last)) {
    if (code === 58 || code === 59) return 'colon';
    if (code === 40 || code === 91) return 'bracket';
    return code === 44 || isDash(grammar, last) ? 'comma' : 'word';
  }
  if (isCueVerb(grammar, last)) return 'cue';
  // "A," she said, and "B."
  if (has(grammar, last, Word.conjunction) && last > beforeFrom && codeOf(grammar, last - 1) === 44)
    return 'conjunction';
  return isThat(grammar, last) ? 'that' : 'word';
}

/** A capital, a figure, a bracket or an ellipsis. */
function startsAsSpeech(grammar: Grammar, first: number): boolean {
  if (isCapital(grammar, first) || grammar.tokens.kind[first] === TokenKind.number) return true;
  if (grammar.tokens.kind[first] === TokenKind.word) return false;
  const code = codeOf(grammar, first);
  if (grammar.tokens.kind[first] === TokenKind.mark)
    return isCapital(grammar, Math.min(first + 1, grammar.tokens.count - 1));
  return code === 91 || code === 46 || code === 0x2026 || code === 40 || code === 0x2014;
}

/** A stop, comma, question mark or dash before the closing mark, or a comma or stop right after it. */
function endsAsSpeech(setting: Setting): boolean {
  const code = setting.lastPunctuation;
  if (
    code === 44 ||
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45
  )
    return true;
  const { grammar, span, afterFrom, blockTo } = setting;
  if (span.closeToken === null) return true;
  if (afterFrom >= blockTo) return true;
  const next = codeOf(grammar, afterFrom);
  return next === 44 || next === 46;
}
