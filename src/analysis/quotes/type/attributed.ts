import { verbatimVerbs } from '../../../words/speech-acts.js';
import { wordSet } from '../../../words/word-set.js';
import { isCueOf } from '../../grammar/verb/cue-verb.js';
import type { Attribution, Setting, SpanType } from '../setting/setting.js';
import type { Lead } from './lead.js';
import { isCry, startsAsSpeech } from './speech-shape.js';

export function attributed(
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
      return starts && (attribution.cue >= 0 || naming.has(attribution.rule)) ? 'direct' : 'mixed';
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

/** “We sail” – Reed; “We sail” was Reed's answer: whole, with no verb of saying. */
const naming = wordSet('noun-of-speech dash-name');

/** They chanted "We sail"; a sign that read "No Boats": right after such a verb stand the words themselves, however few. */
function isVerbatim({ grammar, beforeTo }: Setting): boolean {
  const cue = beforeTo - 1;
  return isCueOf(grammar, cue, verbatim);
}

const verbatim = wordSet(verbatimVerbs);

/** From how many words on a piece in lower case is a clause of its own: fewer where it follows the verb of saying and a comma, as in The harbour, Reed said, "is no place for cowards." */
function fewestOfClause({ beforeTo }: Setting, { rule, cue }: Attribution, lead: Lead): number {
  if (rule === 'interrupted') return 3;
  return lead === 'comma' && cue === beforeTo - 2 ? 4 : 7;
}
