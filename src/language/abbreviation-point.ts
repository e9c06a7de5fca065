// Which points belong to the word before them: those of abbreviations and initials. The others end a sentence or part a number.

import { isAbbreviation } from '../words/abbreviations.js';
import { CharClass, charClass, isUpper, isWordChar } from './characters.js';

/** `10a.m.`, `7.30p.m.`: the letters of a half of the day glued to its number; `point` is the first of their points. */
export function gluedHalfEnd(text: string, point: number): number {
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
export function dottedEnd(text: string, start: number): number {
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
export function endsInAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) {
    if (!isUpper(text.charCodeAt(start))) return isVersus(text, start);
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

/** The `v.` between two parties to a case: blanks around it, a capital behind. */
function isVersus(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 118 || start < 2 || text.charCodeAt(start - 1) !== 32)
    return false;
  return text.charCodeAt(start + 2) === 32 && isUpper(text.charCodeAt(start + 3));
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
