import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const the = wordHash('the');
/** What one does with a road, before its article; or where on it one is, behind the number. */
const leads = hashSet('on along off onto down up near blocked closed');
const follows = hashSet('motorway northbound southbound eastbound westbound carriageway');
const sure = 0.8;

/** `on the M6`, `the A4074 northbound`: a letter and figures are a road where traffic is. */
export const roads: NameRule = {
  id: 'road',
  apply(names, document) {
    const { cores, coreCount, tokens } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!(tokens.flags[at]! & TokenFlag.digit) || !isRoad(document, at)) continue;
      next = nameBehind(names, next, at);
      const name = names[next];
      const isFree = name === undefined || name.first > at;
      const isWeak = !isFree && name.first === at && name.end === at + 1 && name.confidence < sure;
      if (isFree || isWeak) made.push(newName(at, at + 1, Type.place, 0.7, because('context')));
    }
    return insertNames(names, made);
  },
};

/** `M` or `A` and one to four figures, with an article before it, and a word of traffic beside it. */
function isRoad({ tokens, bits }: NameDocument, at: number): boolean {
  if (at < 2 || tokens.hash[at - 1] !== the || !(bits[at]! & Bit.capital)) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  const length = tokens.size[at]!;
  if ((code !== 65 && code !== 77) || length < 2 || length > 5) return false;
  for (let place = tokens.start[at]! + 1; place < endOf(tokens, at); place++) {
    const digit = tokens.text.charCodeAt(place);
    if (digit < 48 || digit > 57) return false;
  }
  // `the A4127`: no rifle and no aircraft has so many figures.
  return length === 5 || leads(tokens.hash[at - 2]!) || follows(tokens.hash[at + 1] ?? 0);
}
