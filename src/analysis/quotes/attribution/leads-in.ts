import { isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isDash, isPunctuation } from '../../grammar/orthography.js';
import type { Setting } from '../setting.js';
import { isThat } from './found.js';

/** Does the sentence run into the quotation: a comma, colon, semicolon, dash, "that" or a cue verb right before the mark? */
export function leadsIn({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  if (last < beforeFrom) return false;
  const code = codeOf(grammar, last);
  if (isPunctuation(grammar, last))
    return code === 44 || code === 58 || code === 59 || isDash(grammar, last);
  return isCueVerb(grammar, last) || isThat(grammar, last);
}
