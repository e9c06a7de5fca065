import { isSameLine } from '../../../language/token-extent.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { runBackAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { isOrdinary } from './ordinary-words.js';
import { isFigure, isScore, noTeamWord } from './scores.js';
import { surnamesOf } from './surnames-of.js';
import { covers, nameBehind } from './uncovered.js';

const mostWords = 4;
/** Goes on behind the figures of a team: `Essex 22 points`, `Essex 214 all out`. */
const goesOn = hashSet('points all');
/** Stands between two figures of it: `Essex 259 and 207`. */
const betweenFigures = hashSet('and for');

/** `Sallow 2 Karlow 0`, `At Velden: Essex 214 and 81`: capitals before a figure that no name covers, at the begin of a line, behind a mark or another figure. */
export function scoredTeams(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount } = document;
  const made: Found[] = [];
  const surnames = surnamesOf(document, names);
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const last = cores[index]!;
    if (!hasFigures(document, last + 1)) continue;
    const first = last - runBackAt(document, last);
    // `GOALS: Reed 4, Vogt 2`
    if (
      surnames.has(document.tokens.hash[last]!) ||
      !opensScore(document, first) ||
      !isTeam(document, first, last)
    )
      continue;
    next = nameBehind(names, next, first);
    if (covers(names[next], last)) continue;
    made.push(newName(first, last + 1, Type.organization, 0.6, because('team')));
  }
  return made;
}

/** Figures behind which the line ends or goes on as a score does. */
function hasFigures(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const end = isScore(tokens, at) ? at + 3 : isFigure(document, at) ? at + 1 : -1;
  if (end < 0) return false;
  if (end >= tokens.count || !isSameLine(tokens, end)) return true;
  // `Vass 7-0-29-0` bowled, `World 4,000 metres` is a race.
  if (!(tokens.flags[end]! & TokenFlag.spaceBefore) && tokens.kind[end + 1] === TokenKind.number)
    return false;
  if (tokens.kind[end] !== TokenKind.word || bits[end]! & Bit.capital) return true;
  const hash = tokens.hash[end]!;
  return goesOn(hash) || (betweenFigures(hash) && tokens.kind[end + 1] === TokenKind.number);
}

/** Begin of a line, or a figure, a comma, a semicolon, a colon or a bracket before it. */
function opensScore({ tokens }: NameDocument, first: number): boolean {
  if (first === 0 || tokens.flags[first]! & TokenFlag.lineBefore) return true;
  if (tokens.kind[first - 1] === TokenKind.number) return true;
  return ',;:)'.includes(tokens.text[tokens.start[first - 1]!]!);
}

/** No word of the language, and not all of it a line of capitals. */
function isTeam(document: NameDocument, first: number, last: number): boolean {
  const { bits, sentences } = document;
  if (last - first >= mostWords || indexAt(sentences.ofToken, first) < 0) return false;
  for (let at = first; at <= last; at++)
    if (!(bits[at]! & Bit.alpha) || isOrdinary(document, at, last, noTeamWord)) return false;
  return (bits[first]! & Bit.capital) !== 0;
}
