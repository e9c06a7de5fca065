import { isAbbreviation } from '../words/abbreviations.js';
import { CharClass, charClass, isApostrophe, isUpper, isWordChar } from './characters.js';

/** Where the token that starts here ends: the rules of what is one token. Looks a bounded way ahead of the token. */
export function tokenEnd(text: string, start: number, code: number, kind: CharClass): number {
  if (kind === CharClass.letter || kind === CharClass.digit) return wordEnd(text, start);
  if (kind === CharClass.mark) return markEnd(text, start, code);
  // "..." and "--" are one token each, and so is a surrogate pair.
  if (code === 46 || code === 45) return runEnd(text, start, code);
  if (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length) {
    const low = text.charCodeAt(start + 1);
    if (low >= 0xdc00 && low < 0xe000) return start + 2;
  }
  return start + 1;
}

function runEnd(text: string, start: number, code: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  return end;
}

function markEnd(text: string, start: number, code: number): number {
  if (isApostrophe(code)) {
    const clitic = cliticEnd(text, start);
    if (clitic > 0 && start > 0 && isWordChar(text.charCodeAt(start - 1))) return clitic;
  }
  if ((code === 39 || code === 96) && text.charCodeAt(start + 1) === code) return start + 2;
  return start + 1;
}

/** Is text[start, end) a cut-off `'s`, `'re` …, and not a mark? */
export function isClitic(text: string, start: number, end: number): boolean {
  return (
    isApostrophe(text.charCodeAt(start)) &&
    !isApostrophe(text.charCodeAt(start + 1)) &&
    end > start + 1
  );
}

/** End of `'s 'd 'm 're 've 'll` at the apostrophe, 0 when another letter follows or it is none of them. */
function cliticEnd(text: string, apostrophe: number): number {
  const first = text.charCodeAt(apostrophe + 1) | 32;
  const second = text.charCodeAt(apostrophe + 2) | 32;
  const pair =
    (first === 114 && second === 101) ||
    (first === 118 && second === 101) ||
    (first === 108 && second === 108);
  if (pair && !isWordChar(text.charCodeAt(apostrophe + 3))) return apostrophe + 3;
  const single = first === 115 || first === 100 || first === 109;
  return single && !isWordChar(text.charCodeAt(apostrophe + 2)) ? apostrophe + 2 : 0;
}

function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start);
  if (dotted > 0) return dotted;
  let at = start + 1;
  for (;;) {
    while (at < text.length && isWordChar(text.charCodeAt(at))) at++;
    if (
      at + 1 < text.length &&
      isApostrophe(text.charCodeAt(at)) &&
      isWordChar(text.charCodeAt(at + 1))
    ) {
      if (cliticEnd(text, at) > 0) break;
      at += 2;
      continue;
    }
    break;
  }
  if (text.charCodeAt(at) !== 46) return at;
  return endsInAbbreviation(text, start, at) ? at + 1 : gluedHalfEnd(text, at);
}

/** `10a.m.`, `7.30p.m.`: the letters of a half of the day glued to its number; `point` is the first of their points. */
function gluedHalfEnd(text: string, point: number): number {
  const half = text.charCodeAt(point - 1) | 32;
  const digit = text.charCodeAt(point - 2);
  const isHalf =
    (half === 97 || half === 112) &&
    digit >= 48 &&
    digit <= 57 &&
    (text.charCodeAt(point + 1) | 32) === 109 &&
    !isWordChar(text.charCodeAt(point + 2));
  if (!isHalf) return point;
  return text.charCodeAt(point + 2) === 46 ? point + 3 : point + 2;
}

/** `U.S.`, `a.m.`, `J.K.`: at least two single letters with points between; the last point belongs to it. 0 = none here. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isAsciiLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    letters++;
    at += 2;
  }
  if (letters === 0) return 0;
  if (isAsciiLetter(text.charCodeAt(at)) && !isWordChar(text.charCodeAt(at + 1))) {
    letters++;
    at++;
  } else if (isWordChar(text.charCodeAt(at))) {
    return 0;
  }
  return letters >= 2 ? at : 0;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Is the point after text[start, end) an abbreviation's? Known words, and single capitals before a capitalised word. */
function endsInAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) {
    if (!isUpper(text.charCodeAt(start))) return false;
    const next = text.charCodeAt(end + 1);
    return (
      next !== 46 &&
      !(next === 10 && text.charCodeAt(end + 2) === 10) &&
      initialFollows(text, start, end)
    );
  }
  return (
    end - start <= 7 && text.charCodeAt(end + 1) !== 46 && isAbbreviation(text.slice(start, end))
  );
}

/** An initial stands before a capital or a comma; a lone "I" ends a sentence more often than it is one. */
function initialFollows(text: string, start: number, end: number): boolean {
  let at = end + 1;
  while (at < text.length && at < end + 4 && charClass(text.charCodeAt(at)) === CharClass.space)
    at++;
  const next = text.charCodeAt(at);
  if (
    text.charCodeAt(start) === 73 &&
    !(start > 1 && text.charCodeAt(start - 1) === 32 && isUpper(text.charCodeAt(at)))
  )
    return false;
  return at < text.length && (isUpper(next) || next === 44);
}
