import type { Attribution, Setting } from '../setting/setting.js';
import { accordingAfter, accordingInside } from './according.js';
import { asAfter, inWords } from './aside.js';
import { attitudeBefore } from './attitude.js';
import { claimOf } from './claim.js';
import { clauseAfter } from './clause-after.js';
import { clauseSpeaker } from './clause-speaker.js';
import { interrupted, paired, resumed, sameSentence } from './continued.js';
import { cameFrom, criesOf } from './cries.js';
import { dashName } from './dash-name.js';
import type { Found } from './found.js';
import { heard, heardAfter } from './heard.js';
import { closedByVerb, invertedAfter } from './inverted-after.js';
import { label, labelAfterDash, labelInside } from './label.js';
import { leadColon, paragraphLead } from './lead-colon.js';
import { leadAccording, leadVerb } from './lead-verb.js';
import { nextParagraph, reportAbove } from './next-paragraph.js';
import { nounOfSpeech, wasWords, wordsWere } from './noun-of-speech.js';
import { pairAfter } from './pair-after.js';
import { participleLead } from './participle-lead.js';
import { sentenceBefore, sentenceSubject } from './sentence-subject.js';
import { speakingAfter } from './speaking-after.js';
import { titledAfter } from './titled-after.js';
import { unknownVerb } from './unknown-verb.js';
import { closedBySubject, verbAfter } from './verb-after.js';
import { verbBefore } from './verb-before.js';
import { voiceAbove } from './voice-above.js';

/** A way of naming the speaker of a quotation. `find` answers null when the text is not built that way. */
interface AttributionRule {
  readonly id: string;
  readonly find: (setting: Setting) => Found;
}

/**
 * In this order; the first that answers decides. What stands closest and is most exact comes first: a label inside the marks, an interrupted quotation, then the verb
 * on the side where the punctuation sends the reader, then the other side, then labels, then what only goes on from before.
 */
const attributionRules: readonly AttributionRule[] = [
  { id: 'label-inside', find: labelInside },
  { id: 'interrupted', find: interrupted },
  { id: 'same-sentence', find: paired },
  { id: 'cries', find: criesOf },
  { id: 'cries', find: cameFrom },
  { id: 'inverted-after', find: closedByVerb },
  { id: 'verb-after', find: closedBySubject },
  { id: 'noun-of-speech', find: wasWords },
  { id: 'in-words', find: inWords },
  { id: 'as-after', find: asAfter },
  { id: 'label', find: labelAfterDash },
  { id: 'noun-of-speech', find: wordsWere },
  { id: 'lead-verb', find: leadVerb },
  { id: 'lead-according', find: leadAccording },
  { id: 'inverted-after', find: invertedAfter },
  { id: 'verb-after', find: verbAfter },
  { id: 'verb-after', find: titledAfter },
  { id: 'unknown-verb', find: unknownVerb },
  { id: 'according-after', find: accordingAfter },
  { id: 'heard', find: heardAfter },
  { id: 'dash-name', find: dashName },
  { id: 'label', find: label },
  { id: 'noun-of-speech', find: nounOfSpeech },
  { id: 'verb-before', find: verbBefore },
  { id: 'noun-of-speech', find: claimOf },
  { id: 'heard', find: heard },
  { id: 'sentence-subject', find: attitudeBefore },
  { id: 'clause-speaker', find: clauseSpeaker },
  { id: 'clause-after', find: clauseAfter },
  { id: 'clause-after', find: pairAfter },
  { id: 'participle-lead', find: participleLead },
  { id: 'according-inside', find: accordingInside },
  { id: 'lead-colon', find: leadColon },
  { id: 'paragraph-lead', find: paragraphLead },
  { id: 'same-sentence', find: sameSentence },
  { id: 'resumed', find: resumed },
  { id: 'verb-after', find: speakingAfter },
  { id: 'sentence-before', find: sentenceBefore },
  { id: 'next-paragraph', find: nextParagraph },
  { id: 'report-above', find: reportAbove },
  { id: 'sentence-subject', find: sentenceSubject },
  { id: 'voice-above', find: voiceAbove },
];

/** Those that read marks and names alone: in another language than English any capital stands where the others look for a subject. */
const wordlessRules: readonly AttributionRule[] = [
  { id: 'label-inside', find: labelInside },
  { id: 'label', find: labelAfterDash },
  { id: 'dash-name', find: dashName },
  { id: 'label', find: label },
];

export function attribute(setting: Setting, foreign: boolean): Attribution | null {
  const rules = foreign ? wordlessRules : attributionRules;
  for (let at = 0; at < rules.length; at++) {
    const { id, find } = rules[at]!;
    const found = find(setting);
    if (found === null) continue;
    const { phrase, cue, continues } = found;
    return { rule: id, phrase, cue, continues };
  }
  return null;
}
