import { wordSet } from '../../../words/word-set.js';
import { isStageDirection } from '../interview/quoted-turn.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Attribution, Setting, SpanType } from '../setting/setting.js';
import { attributed } from './attributed.js';
import { type Lead, leadOf, nearLead } from './lead.js';
import { isBylined, isNoSpeech, namesPiece } from './not-speech.js';
import { endsAsSpeech, endsInStop, isCry, startsAsSpeech } from './speech-shape.js';
import { isTitle } from './title.js';

/** The rules that only suppose a speaker: they keep no short piece and no title alive. */
const weakRules = wordSet(
  'sentence-before lead-colon same-sentence resumed next-paragraph report-above sentence-subject',
);

/** `words`: how many stand between the marks, at least one. */
export function spanType(
  setting: Setting,
  attribution: Attribution | null,
  words: number,
): SpanType {
  const { grammar, span } = setting;
  const last = innerEnd(span);
  const lead = leadOf(setting);
  if (isStageDirection(grammar.tokens, span.innerToken, last)) return 'none';
  if (attribution?.rule === 'cries' && startsAsSpeech(grammar, span.innerToken)) return 'direct';
  if (isNoSpeech(setting, words, lead === 'word')) return 'none';
  const ends = endsAsSpeech(setting);
  const weak = !attribution || weakRules.has(attribution.rule);
  if (isTitleByItself(setting, attribution, lead, words, ends)) return 'none';
  if (weak && isBylined(setting)) return 'none';
  if (!attribution)
    return lead === 'comma' && namesPiece(setting)
      ? 'none'
      : unattributed(setting, lead, words, ends);
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
function unattributed(setting: Setting, lead: Lead, words: number, ends: boolean): SpanType {
  const { grammar, span, blockFrom, blockTo } = setting;
  if (!ends || !startsAsSpeech(grammar, span.innerToken)) return 'none';
  if (words < 5) {
    // “Which part?” is all of its paragraph.
    const closed = span.closeToken !== null && span.endToken === blockTo;
    const alone = closed && span.firstToken === blockFrom;
    const whole = alone || (lead === 'colon' && words > 1);
    return whole && endsInStop(setting) ? 'direct' : 'none';
  }
  return lead === 'head' || lead === 'colon' || lead === 'comma' ? 'direct' : 'none';
}
