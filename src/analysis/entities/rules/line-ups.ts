import { isSameLine } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { noTeamWord } from './scores.js';

const leastPlayers = 9;
/** Colons that are tried within one run of names: a line of nothing but names and colons would be read once for each. */
const mostStarts = 8;

/** `Sallow Town (4-3-3): Reed; Vogt, Quill, Holt (Brandt 70), …`: surnames behind a colon, as many as a team has. */
export function lineUps(document: NameDocument): Found[] {
  const { cores, coreCount, tokens } = document;
  const made: Found[] = [];
  let reached = 0;
  let starts = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if (!isMark(tokens, at - 1, 58)) continue;
    starts = at < reached ? starts + 1 : 0;
    if (starts > mostStarts) continue;
    const { players, end } = playersFrom(document, at);
    reached = Math.max(reached, end);
    for (const player of players) made.push(player);
  }
  return made;
}

/** The players of a run of names, and the token that ends the run. */
interface Run {
  readonly players: readonly Found[];
  readonly end: number;
}

/** The capitals from here on with nothing but figures and marks between them; none when there are too few or towns among them. */
function playersFrom(document: NameDocument, from: number): Run {
  const { tokens } = document;
  const players: Found[] = [];
  let places = 0;
  let isInside = false;
  let at = from;
  for (; at < tokens.count && isSameLine(tokens, at); at++) {
    if (tokens.kind[at] !== TokenKind.word) {
      if (isMark(tokens, at, 46)) break;
      if (isMark(tokens, at, 40) || isMark(tokens, at, 41)) isInside = isMark(tokens, at, 40);
      continue;
    }
    if (!isPlayer(document, at)) return { players: none, end: at };
    const first = at;
    while (isPlayer(document, at + 1) || (isMark(tokens, at + 1, 45) && isPlayer(document, at + 2)))
      at++;
    // `Holt (Brandt 70)` goes off, `Holt (Sallow)` plays there.
    if (isInside && tokens.kind[at + 1] !== TokenKind.number) continue;
    if (aloneAt(document, first) & Listed.country) return { players: none, end: at };
    if (aloneAt(document, first) & anyPlace) places++;
    players.push(newName(first, at + 1, Type.person, 0.7, because('context')));
  }
  const isTeam = players.length >= leastPlayers && places * 2 <= players.length;
  return { players: isTeam ? players : none, end: at };
}

const none: readonly Found[] = [];

function isPlayer(document: NameDocument, at: number): boolean {
  const wanted = Bit.core | Bit.capital;
  return ((document.bits[at] ?? 0) & wanted) === wanted && !(wordAt(document, at) & noTeamWord);
}
