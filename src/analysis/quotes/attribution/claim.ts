import { isPunctuation } from '../../grammar/orthography.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import type { Setting } from '../setting/setting.js';
import { type Found, isThat } from './found.js';
import { claimantOf } from './owner-of.js';

/** Reed's claim that the boats are "a disgrace"; her vow to "sail on": the content of the noun runs into the marks. */
export function claimOf({ grammar, beforeFrom, beforeTo }: Setting): Found {
  for (let link = beforeTo - 1; link > Math.max(beforeFrom, beforeTo - farthestClaim); link--) {
    if (isPunctuation(grammar, link)) return null;
    if (!isThat(grammar, link) && !isTo(grammar, link)) continue;
    const owner = claimantOf(grammar, link - 1, beforeFrom);
    if (owner) return owner;
  }
  return null;
}

/** How much of the content may stand before the marks, in tokens. */
const farthestClaim = 14;
