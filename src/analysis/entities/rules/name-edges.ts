import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { seriesWords } from '../../../words/kickers.js';
import type { NameDocument } from '../document.js';
import { Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { isScore } from './scores.js';

/** "Don't", "Isn't": a capital at the head of a sentence makes no name of them. */
export function isNegation(tokens: NameDocument['tokens'], at: number): boolean {
  const { text } = tokens;
  const last = endOf(tokens, at) - 1;
  if (text.charCodeAt(last) !== 116) return false;
  const mark = text.charCodeAt(last - 1);
  return (mark === 39 || mark === 0x2019) && text.charCodeAt(last - 2) === 110;
}

const the = wordHash('the');

/** A leading `the` is no part of a name. */
export function isArticle(tokens: NameDocument['tokens'], at: number): boolean {
  return tokens.hash[at] === the;
}

/** May a name of this type begin with the token? */
export function startsName({ tokens, bits }: NameDocument, at: number, type: number): boolean {
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  if (tokens.kind[at] === TokenKind.number) return type !== Type.person && !isSeries(tokens, at);
  if (tokens.kind[at] !== TokenKind.word || isNegation(tokens, at)) return false;
  return !isArticle(tokens, at) || (type === Type.other && (bits[at]! & Bit.capital) !== 0);
}

const isSeriesWord = hashSet(seriesWords);

/** The number of `UPDATE 2-Velden Motors cuts …`: it counts the versions of a story. */
function isSeries({ text, hash, start }: NameDocument['tokens'], at: number): boolean {
  return isSeriesWord(hash[at - 1] ?? 0) && text.charCodeAt(start[at + 1] ?? 0) === 45;
}

/** May a name of this type end with the token? */
export function endsName(
  { tokens }: NameDocument,
  first: number,
  at: number,
  type: number,
): boolean {
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  if (tokens.kind[at] === TokenKind.word) return true;
  if (tokens.kind[at] !== TokenKind.number) return false;
  return type !== Type.person && !isGoal(tokens, first, at);
}

/** Either figure of `Port Sallow 2-1`, but not that of `Boeing 737-800`. */
function isGoal(tokens: Tokens, first: number, at: number): boolean {
  return areGoals(tokens, at) || (at - 2 > first && areGoals(tokens, at - 2));
}

function areGoals(tokens: Tokens, at: number): boolean {
  if (!isScore(tokens, at)) return false;
  // `102-94` is one of basketball.
  return tokens.size[at]! <= 3 && tokens.size[at + 2]! <= 2;
}
