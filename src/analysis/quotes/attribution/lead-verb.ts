import { isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isDash, isPunctuation } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import type { Setting } from '../setting/setting.js';
import { accordingBefore } from './according.js';
import { type Found, isThat, isVague } from './found.js';
import { verbBefore } from './verb-before.js';

/** The verb that the sentence runs into the quotation with; a far one gives way to "According to Reed" at its head. */
export function leadVerb(setting: Setting): Found {
  const lead = leadsIn(setting) ? verbBefore(setting) : null;
  if (lead?.phrase === null && lead.continues < 0 && setting.beforeTo - lead.cue > 2) return null;
  const far = lead !== null && setting.beforeTo - lead.cue > 6;
  return far && accordingBefore(setting) ? null : lead;
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

/** Does a person's verb of saying stand close before the marks? */
function isSaidNear(setting: Setting): boolean {
  const { grammar, beforeTo } = setting;
  const said = verbBefore(setting);
  if (!said?.phrase || said.cue < 0 || beforeTo - said.cue > nearVerb) return false;
  const { frame } = cueAt(grammar, said.cue);
  return (frame === 'clause' || frame === 'person') && !isVague(grammar, said.phrase);
}

/** In tokens: "Lind said he had “…”". */
const nearVerb = 4;
