import { NameWord } from '../../../words/name-words.js';
import { setBeaters } from '../../../words/sport.js';
import { aloneAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isScore, noTeamWord } from './scores.js';

const isBeating = hashSet(setBeaters);
const isFrom = hashSet('of from');
/** Games of one who wins a set, at most. */
const mostGames = 55;
/** `(8-6)`, `(Maravia)`: tokens of a bracket, at most. */
const mostInBrackets = 6;

/** `Lena Brandt beat Ada Reed 6-4, 7-6 (7-3)`: both play a game of sets, and are people. */
export function playsSets(document: NameDocument, first: number): boolean {
  if (wordAt(document, first) & noTeamWord) return false;
  const isTitled = (wordAt(document, first - 1) & NameWord.title) !== 0;
  if (document.bits[first - 1]! & Bit.core && !isTitled) return false;
  const end = behind(document, first);
  const isBeater = isBeating(document.tokens.hash[end] ?? 0);
  if (!hasSets(document, end) && !(isBeater && hasSets(document, behind(document, end + 1))))
    return false;
  // `beat the Maravian 6-4 6-2`, `beat Ada Reed of Velden 6-4 6-2`
  if (isFrom(document.tokens.hash[first - 1] ?? 0)) return false;
  return (aloneAt(document, first) & (Listed.demonym | Listed.country)) === 0;
}

/** Behind the run that begins here, and the land in brackets. */
function behind(document: NameDocument, first: number): number {
  return behindBracket(document, first + 1 + runOnAt(document, first));
}

function behindBracket({ tokens }: NameDocument, open: number): number {
  if (!isMark(tokens, open, 40)) return open;
  let at = open + 1;
  while (at < open + mostInBrackets && !isMark(tokens, at, 41)) at++;
  return at + 1;
}

function hasSets(document: NameDocument, at: number): boolean {
  if (!isSet(document, at)) return false;
  const next = behindBracket(document, at + 3);
  return isSet(document, isComma(document.tokens, next) ? next + 1 : next);
}

/** `6-4`: figures of one digit, none above 7. */
function isSet({ tokens }: NameDocument, at: number): boolean {
  if (!isScore(tokens, at) || tokens.size[at] !== 1 || tokens.size[at + 2] !== 1) return false;
  return isGames(tokens, at) && isGames(tokens, at + 2);
}

function isGames({ text, start }: NameDocument['tokens'], at: number): boolean {
  return text.charCodeAt(start[at]!) <= mostGames;
}
