import { isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isDash, isPunctuation } from '../../grammar/orthography.js';
import type { Setting } from '../setting/setting.js';
import { accordingBefore } from './according.js';
import { type Found, isThat, isVague } from './found.js';
import { isSaidNear } from './said-near.js';
import { verbBefore } from './verb-before.js';

/** The verb that the sentence runs into the quotation with; a far one, or that of a thing ("the sky went “dark”"), gives way to "According to Reed" at its head. */
export function leadVerb(setting: Setting): Found {
  const lead = leadsIn(setting) ? verbBefore(setting) : null;
  if (lead?.phrase === null && lead.continues < 0 && setting.beforeTo - lead.cue > 2) return null;
  if (!lead) return null;
  const far = setting.beforeTo - lead.cue > 6;
  const thing = lead.phrase !== null && isVague(setting.grammar, lead.phrase);
  return (far || thing) && accordingBefore(setting) ? null : lead;
}

/** Does the sentence run into the quotation: a comma, colon, semicolon, dash, "that" or a cue verb right before the mark? */
function leadsIn({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  if (last < beforeFrom) return false;
  const code = codeOf(grammar, last);
  if (isPunctuation(grammar, last))
    return code === 44 || code === 58 || code === 59 || isDash(grammar, last);
  return isCueVerb(grammar, last) || isThat(grammar, last);
}

/** According to Reed, "…"; but of "According to the police, Lind said it “rained”" it is Lind who speaks. */
export function leadAccording(setting: Setting): Found {
  const source = accordingBefore(setting);
  return source && isSaidNear(setting) ? null : source;
}
