import { isInnerAbbreviation } from '../words/abbreviations.js';
import { germanMonthNames, sharedMonthNames } from '../words/calendar-words.js';
import { wordSet } from '../words/word-set.js';
import { isListed } from './packed-words.js';
import { starters } from './starters.made.js';
import { tokenText } from './token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from './tokens.js';

/** Does a sentence begin at this token? Looks back over closing marks and brackets for a stop, never past `from`. */
export function startsSentence(tokens: Tokens, token: number, from: number): boolean {
  if (!(tokens.flags[token]! & TokenFlag.spaceBefore) && !isWideStop(tokens, token - 1))
    return false;
  if (!canOpen(tokens, token)) return false;
  let before = token - 1;
  while (before > from && isCloser(tokens, before)) before--;
  if (tokens.kind[before] === TokenKind.punctuation)
    return isStop(tokens, before) && !isDayBefore(tokens, before, token, from);
  if (!(tokens.flags[before]! & TokenFlag.dotted)) return false;
  return dottedEnds(tokens, before, token);
}

const germanMonths = wordSet(germanMonthNames);
const sharedMonths = wordSet(sharedMonthNames);

/** "am 12. Juni", "am 12. April 2021": the point behind a day, before its month. */
function isDayBefore(tokens: Tokens, stop: number, next: number, from: number): boolean {
  const day = stop - 1;
  if (day < from || tokens.kind[day] !== TokenKind.number || stop + 1 !== next) return false;
  if (tokens.start[stop]! - tokens.start[day]! > 2 || tokens.kind[next] !== TokenKind.word)
    return false;
  const word = tokenText(tokens, next);
  return (
    germanMonths.has(word) ||
    (sharedMonths.has(word) &&
      next + 1 < tokens.count &&
      tokens.kind[next + 1] === TokenKind.number)
  );
}

/** "in the U.S. The court": an abbreviation ends the sentence only before a word that opens one. */
function dottedEnds(tokens: Tokens, dotted: number, next: number): boolean {
  const word = tokenText(tokens, dotted).slice(0, -1);
  if (word.length === 1 || isInnerAbbreviation(word)) return false;
  return tokens.kind[next] === TokenKind.mark
    ? !isLowerWord(tokens, next + 1)
    : isListed(starters, tokens.hash[next]!);
}

/** "in the U.S. “clearly” had": words in marks that go on with the sentence. */
function isLowerWord(tokens: Tokens, token: number): boolean {
  return (
    token < tokens.count &&
    tokens.kind[token] === TokenKind.word &&
    !(tokens.flags[token]! & TokenFlag.capital)
  );
}

function isStop(tokens: Tokens, token: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[token]!);
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || isWideStopCode(code);
}

function isWideStopCode(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function isWideStop(tokens: Tokens, token: number): boolean {
  return token >= 0 && isWideStopCode(tokens.text.charCodeAt(tokens.start[token]!));
}

function isCloser(tokens: Tokens, token: number): boolean {
  if (tokens.flags[token]! & TokenFlag.spaceBefore) return false;
  if (tokens.kind[token] === TokenKind.mark) return true;
  const code = tokens.text.charCodeAt(tokens.start[token]!);
  return code === 41 || code === 93;
}

/** A sentence opens with a capital, a digit, a mark, a bracket or a sign; not with a lower-case word or a comma. */
function canOpen(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token];
  if (kind === TokenKind.word)
    return (
      (tokens.flags[token]! & TokenFlag.capital) !== 0 ||
      tokens.text.charCodeAt(tokens.start[token]!) > 0x2fff
    );
  if (kind === TokenKind.number || kind === TokenKind.mark) return true;
  const code = tokens.text.charCodeAt(tokens.start[token]!);
  return (
    code !== 44 &&
    code !== 46 &&
    code !== 59 &&
    code !== 58 &&
    code !== 41 &&
    code !== 93 &&
    code !== 45 &&
    code !== 0x2013 &&
    code !== 0x2014
  );
}
