import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { runOnAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import { lineUps } from './line-ups.js';
import type { NameRule } from './rule.js';
import { isFigure } from './scores.js';
import { isSportReport } from './sport-report.js';
import { nameBehind } from './uncovered.js';

const letters = ['b', 'c', 'st', 'lbw'].map(wordHash);
const mostWords = 3;

/** `c Reed b Vogt`, `(A. Dale 69; D. Vogt 4-43)`: who caught, bowled or scored. */
export const scorecards: NameRule = {
  id: 'scorecard',
  apply(names, document) {
    if (!isSportReport(document)) return names;
    return insertNames(insertNames(names, players(names, document)), lineUps(document));
  },
};

/** The capitals behind the small letter of a dismissal or before a figure, unless they have been found as one person. */
function players(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!(bits[at]! & Bit.capital)) continue;
    if (!isDismissal(document, at - 1) && !isInitialed(document, at)) continue;
    const end = at + 1 + Math.min(runOnAt(document, at), mostWords - 1);
    next = nameBehind(names, next, at);
    const name = names[next];
    const isFound = name !== undefined && name.first <= at && name.end >= end;
    if (isFound && name.type === Type.person) continue;
    made.push(newName(at, end, Type.person, 0.7, because('context')));
  }
  return made;
}

/** An initial, and a figure behind the surname. */
function isInitialed(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (!(tokens.flags[at]! & TokenFlag.dotted) || tokens.size[at]! > 2) return false;
  return isFigure(document, at + 2) && runOnAt(document, at) === 1;
}

function isDismissal({ tokens, bits }: NameDocument, at: number): boolean {
  if (at < 1 || bits[at]! & Bit.capital || !letters.includes(tokens.hash[at]!)) return false;
  return (tokens.flags[at + 1]! & TokenFlag.spaceBefore) !== 0;
}
