import { dottedEnd, endsInAbbreviation, gluedHalfEnd } from './abbreviation-point.js';
import { CharClass, isApostrophe, isWordChar } from './characters.js';

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

/** An apostrophe, the turned comma of Pacific names (`Nuku‘alofa`), which opens nothing between two letters, and the soft hyphen. */
function isInWord(code: number): boolean {
  return isApostrophe(code) || code === 0x2018 || code === 0xad;
}

function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start);
  if (dotted > 0) return dotted;
  let at = start + 1;
  for (;;) {
    while (at < text.length && isWordChar(text.charCodeAt(at))) at++;
    if (
      at + 1 < text.length &&
      isInWord(text.charCodeAt(at)) &&
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
