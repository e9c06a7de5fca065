import { TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { landCodes } from '../../../words/sport.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { isFigure } from './scores.js';
import { isSportReport } from './sport-report.js';

const isLand = hashSet(landCodes);
const areParty = hashSet('lab con ld snp');
const mostWords = 3;
const least = 0.6;

/** `Ada Reed (Velden Mills)` in a report on sport, `Ada Reed (Lab) 1,204` anywhere: the team or the party of somebody. */
export const squads: NameRule = {
  id: 'squad',
  apply: (names, document) => insertNames(names, missed(names, document)),
};

/** Capitals alone in brackets behind a full name that no name covers. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { tokens } = document;
  const isSport = isSportReport(document);
  const made: Found[] = [];
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (type !== Type.person || end - first < 2) continue;
    const team = bracketEnd(document, end);
    const next = names[index + 1];
    if (team < 0) continue;
    if (isLand(tokens.hash[end + 1]!) && team === end + 2) {
      made.push(newName(end + 1, team, Type.place, least, because('list')));
      continue;
    }
    if (next !== undefined && next.first < team) continue;
    const isParty = team === end + 2 && areParty(tokens.hash[end + 1]!);
    if (!isSport && !isParty && tokens.kind[team + 1] !== TokenKind.number) continue;
    made.push(newName(end + 1, team, Type.organization, least, because('team')));
  }
  return made;
}

/** Where the capitals in the bracket that opens here end, -1 when it holds anything else. */
function bracketEnd(document: NameDocument, open: number): number {
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
