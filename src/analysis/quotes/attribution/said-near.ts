import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { isVague } from './found.js';
import { verbBefore } from './verb-before.js';

/** Does a person's verb of saying stand close before the marks? */
export function isSaidNear(setting: Setting): boolean {
  const { grammar, beforeTo } = setting;
  const said = verbBefore(setting);
  if (!said?.phrase || said.cue < 0 || beforeTo - said.cue > nearVerb) return false;
  const { frame } = cueAt(grammar, said.cue);
  const says =
    frame === 'clause' || frame === 'person' || isUsedAs(grammar, said.cue, Use.namingVerb);
  return says && !isVague(grammar, said.phrase);
}

/** In tokens: "Lind said he had “…”". */
const nearVerb = 4;
