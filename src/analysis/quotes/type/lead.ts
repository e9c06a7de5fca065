import { has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isDash, isPunctuation } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import { isThat } from '../attribution/found.js';
import type { Attribution, Setting } from '../setting/setting.js';

/** How the sentence arrives at the opening mark. */
export type Lead = 'head' | 'bracket' | 'comma' | 'colon' | 'cue' | 'that' | 'conjunction' | 'word';

export function leadOf({ grammar, beforeFrom, beforeTo }: Setting): Lead {
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

/** A verb close before leads in like one right before; so does a bare "and" after another piece. */
export function nearLead(
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

/** How many tokens may stand between a verb and the words that it leads in: "told the Herald on Friday". */
const nearVerb = 5;
