import { wordHash } from '../../../language/hash.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { aloneAt, runOnAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import { lineUps } from './line-ups.js';
import type { NameRule } from './rule.js';
import { isFigure, isScore } from './scores.js';
import { playsSets } from './sets.js';
import { isSportReport } from './sport-report.js';
import { nameBehind } from './uncovered.js';

const letters = ['b', 'c', 'st', 'lbw'].map(wordHash);
const outs = ['run', 'not', 'retired'].map(wordHash);
const mostWords = 3;
const sure = 0.7;

/** `c Reed b Vogt`, `(A. Dale 69; D. Vogt 4-43)`: who caught, bowled or scored. */
export const scorecards: NameRule = {
  id: 'scorecard',
  apply(names, document) {
    if (document.sport === 0) return names;
    // Sets are those of a match in whatever story that has a word of sport.
    if (!isSportReport(document)) return insertNames(names, players(names, document, playsSets));
    return insertNames(insertNames(names, players(names, document, plays)), lineUps(document));
  },
};

/** The capitals behind the small letter of a dismissal or before a figure, unless they have been found as one person. */
function players(
  names: readonly Found[],
  document: NameDocument,
  isPlayer: (document: NameDocument, at: number) => boolean,
): Found[] {
  const { cores, coreCount, bits } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!(bits[at]! & Bit.capital) || !isPlayer(document, at)) continue;
    const end = at + 1 + Math.min(runOnAt(document, at), mostWords - 1);
    next = nameBehind(names, next, at);
    const name = names[next];
    const isFound = name !== undefined && name.first <= at && name.end >= end;
    if (isFound && name.type === Type.person) {
      name.confidence = Math.max(name.confidence, sure);
      continue;
    }
    made.push(newName(at, end, Type.person, sure, because('context')));
  }
  return made;
}

function plays(document: NameDocument, at: number): boolean {
  return (
    isDismissal(document, at - 1) ||
    isInitialed(document, at) ||
    hasBowled(document, at) ||
    playsSets(document, at) ||
    isRanked(document, at)
  );
}

/** An initial, and a figure or how they were out behind the surname: `A. Dale 69`, `A. Dale c Reed b Vogt`, `A. Dale not out`. */
function isInitialed(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (!(tokens.flags[at]! & TokenFlag.dotted) || tokens.size[at]! > 2) return false;
  if (runOnAt(document, at) !== 1) return false;
  return (
    isFigure(document, at + 2) ||
    isDismissal(document, at + 2) ||
    outs.includes(tokens.hash[at + 2] ?? 0)
  );
}

/** `64 Bob Estes` in a line of its own: where somebody stands, behind what he has scored. */
function isRanked(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (tokens.kind[at - 1] !== TokenKind.number || !(tokens.flags[at - 1]! & TokenFlag.lineBefore))
    return false;
  return runOnAt(document, at) === 1 && (aloneAt(document, at) & Listed.firstName) !== 0;
}

/** `Reed 7-0-29-0`, overs, maidens, runs and wickets: the last word of a run that begins here. */
function hasBowled(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const end = at + 1 + runOnAt(document, at);
  if (isMark(tokens, at - 1, 45)) return false;
  if (tokens.kind[end] !== TokenKind.number || !isScore(tokens, end)) return false;
  return isScore(tokens, end + 2) && isScore(tokens, end + 4);
}

function isDismissal({ tokens, bits }: NameDocument, at: number): boolean {
  if (at < 1 || bits[at]! & Bit.capital || !letters.includes(tokens.hash[at]!)) return false;
  return (tokens.flags[at + 1]! & TokenFlag.spaceBefore) !== 0;
}
