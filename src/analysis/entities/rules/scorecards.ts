import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { isFigure } from './scores.js';
import { isSportReport } from './sport-report.js';
import { nameBehind } from './uncovered.js';

const letters = ['b', 'c', 'st', 'lbw'].map(wordHash);
const mostWords = 3;

/** `c Reed b Vogt`, `Ada Reed (Velden Mills)`: who caught and bowled, and whom somebody rides for. */
export const scorecards: NameRule = {
  id: 'scorecard',
  apply(names, document) {
    if (!isSportReport(document)) return names;
    const withPlayers = insertNames(names, players(names, document));
    return insertNames(withPlayers, squads(withPlayers, document));
  },
};

/** The capitals behind the small letter of a dismissal, unless they have been found as one person. */
function players(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!(bits[at]! & Bit.capital) || !isDismissal(document, at - 1)) continue;
    const end = at + 1 + Math.min(runOnAt(document, at), mostWords - 1);
    next = nameBehind(names, next, at);
    const name = names[next];
    const isFound = name !== undefined && name.first <= at && name.end >= end;
    if (isFound && name.type === Type.person) continue;
    if (name !== undefined && name.first < end && name.end > end) continue;
    if (name !== undefined && name.first < at && name.end > at) continue;
    made.push(newName(at, end, Type.person, 0.7, because('context')));
  }
  return made;
}

function isDismissal({ tokens, bits }: NameDocument, at: number): boolean {
  if (at < 1 || bits[at]! & Bit.capital || !letters.includes(tokens.hash[at]!)) return false;
  return (tokens.flags[at + 1]! & TokenFlag.spaceBefore) !== 0;
}

/** Capitals alone in brackets behind a full name that no name covers. */
function squads(names: readonly Found[], document: NameDocument): Found[] {
  const made: Found[] = [];
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (type !== Type.person || end - first < 2) continue;
    const team = bracketEnd(document, end);
    const next = names[index + 1];
    if (team < 0 || (next !== undefined && next.first < team)) continue;
    made.push(newName(end + 1, team, Type.organization, 0.6, because('team')));
  }
  return made;
}

/** Where the capitals in the bracket that opens here end, -1 when it holds anything else. */
export function bracketEnd(document: NameDocument, open: number): number {
  const { tokens, bits } = document;
  if (!isMark(tokens, open, 40)) return -1;
  let at = open + 1;
  while (at < tokens.count && at < open + 2 + mostWords && isOfTeam(document, at)) at++;
  if (at === open + 1 || at >= tokens.count || !isMark(tokens, at, 41)) return -1;
  const isAge = isFigure(document, open + 1);
  return isAge || !(bits[open + 1]! & Bit.candidate) ? -1 : at;
}

function isOfTeam(document: NameDocument, at: number): boolean {
  if (wordAt(document, at) & (NameWord.calendar | NameWord.noName)) return false;
  return (document.bits[at]! & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
}
