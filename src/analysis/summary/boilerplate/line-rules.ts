import { wordHash } from '../../../language/hash.js';
import { isListed } from '../../../language/packed-words.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import * as furniture from '../furniture.made.js';
import { type PackedPhrases, startsPhrase } from '../phrases.js';
import { spanOf, type Unit } from '../unit.js';
import type { Candidate } from './candidate.js';

const and = wordHash('and');

export function isShorter({ unit }: Candidate, words: number): boolean {
  return unit.words < words;
}

/** In UTF-16 units. */
function isLongerThan(most: number, tokens: Tokens, unit: Unit): boolean {
  const { start, end } = spanOf(tokens, unit);
  return end - start > most;
}

export function holds({ tokens, unit }: Candidate, phrases: PackedPhrases): boolean {
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (startsPhrase(phrases, tokens, token, unit.endToken)) return true;
  }
  return false;
}

/** "Partial transcript follows:" leads into something that is not in it. */
export function announces({ tokens, unit }: Candidate): boolean {
  return tokens.text.charCodeAt(endOf(tokens, unit.endToken - 1) - 1) === 58;
}

/** "Jane Roe and John Doe." or "Jane Roe, The Daily Echo": a signature, nothing but capitalised words and "and". */
export function isNamesOnly({ tokens, unit }: Candidate): boolean {
  if (unit.words > 8 || tokens.flags[unit.firstToken]! & TokenFlag.allCaps) return false;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    const kind = tokens.kind[token]!;
    if (kind === TokenKind.number || kind === TokenKind.mark) return false;
    if (kind !== TokenKind.word || tokens.hash[token] === and) continue;
    if (!(tokens.flags[token]! & TokenFlag.capital)) return false;
  }
  return true;
}

/** "Honoured: Jane Roe with her dog", "Q: Why?", "JANE ROE: No": a few words, a colon and a capital label a picture or a turn of speech. */
export function isLabelled({ tokens, unit }: Candidate): boolean {
  let token = unit.firstToken;
  const end = Math.min(unit.endToken - 1, token + 6);
  if (unit.words > 40 || isListed(furniture.labels, tokens.hash[token]!)) return false;
  while (token < end && tokens.text.charCodeAt(tokens.start[token]!) !== 58) token++;
  if (token === end || token === unit.firstToken) return false;
  return (tokens.flags[token + 1]! & TokenFlag.capital) !== 0;
}

/** "17:20 GMT, 6 May 2024" or "6 May 2024 | UPDATED: 17:25 BST": short and with a zone beside a number. */
export function isTimeStamp({ tokens, unit }: Candidate): boolean {
  if (isLongerThan(70, tokens, unit)) return false;
  for (let token = unit.firstToken + 1; token < unit.endToken; token++) {
    const afterNumber = tokens.kind[token - 1] === TokenKind.number;
    if (afterNumber && isListed(furniture.zones, tokens.hash[token]!)) return true;
  }
  return isUnstopped(tokens, unit) && isDated(tokens, unit);
}

const bar = 124;

/** "Staff Echo | May 6, 2024 01:52 PM", "World Published On May 6, 2024 01:52 PM". */
function isDated(tokens: Tokens, unit: Unit): boolean {
  let isStamp = false;
  let numbers = 0;
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (tokens.kind[token] === TokenKind.number) numbers++;
    else
      isStamp ||=
        isListed(furniture.stamps, tokens.hash[token]!) ||
        tokens.text.charCodeAt(tokens.start[token]!) === bar;
  }
  return isStamp && numbers > 1;
}

function lastCode(tokens: Tokens, unit: Unit): number {
  return tokens.text.charCodeAt(endOf(tokens, unit.endToken - 1) - 1);
}

function isUnstopped(tokens: Tokens, unit: Unit): boolean {
  const code = lastCode(tokens, unit);
  return code !== 46 && code !== 33 && code !== 63;
}

/** A credit is not longer, in tokens. */
const longestCredit = 14;

/** "A crowd on the pier (AP Photo/Jane Roe)": what a picture shows. */
export function isCredited({ tokens, unit }: Candidate): boolean {
  if (lastCode(tokens, unit) !== closing) return false;
  const least = Math.max(unit.firstToken, unit.endToken - longestCredit);
  for (let token = unit.endToken - 2; token >= least; token--)
    if (tokens.text.charCodeAt(tokens.start[token]!) === opening)
      return isListed(furniture.credits, tokens.hash[token + 1]!);
  return false;
}

const opening = 40;

const closing = 41;

/** "We welcome letters at desk@echo.example": a short line with an address. */
export function isContact({ tokens, unit }: Candidate): boolean {
  if (unit.words > 12) return false;
  const { start, end } = spanOf(tokens, unit);
  const at = tokens.text.slice(start, end).search(/[a-z]@[a-z]/i);
  return at >= 0;
}
