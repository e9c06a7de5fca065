import { isWordChar } from '../../../language/characters.js';
import { bylineOpeners } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { isSpace } from '../lines.js';

const openers = wordSet(bylineOpeners);

/** Words before the opener: "Written by", "Story: by", "Posted by". */
const introductions = wordSet('written reported story words text submitted posted published');

/** The place after "By", "(Written by", "von:"; null when the line does not open like that. Prose is seen through at its first word. */
export function namesStart(line: string): number | null {
  let start = '({['.includes(line[0] ?? '.') ? 1 : 0;
  let end = wordEnd(line, start);
  if (introductions.has(foldedWord(line, start, end))) {
    start = spacesEnd(line, end);
    end = wordEnd(line, start);
  }
  if (!openers.has(foldedWord(line, start, end))) return null;
  const space = line[end] === ':' ? end + 1 : end;
  const next = spacesEnd(line, space);
  return next > space && next < line.length ? next : null;
}

function wordEnd(line: string, start: number): number {
  let at = start;
  while (isWordChar(line.charCodeAt(at))) at++;
  return at;
}

function spacesEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && isSpace(line.charCodeAt(at))) at++;
  return at;
}

function foldedWord(line: string, start: number, end: number): string {
  return end - start > 9 ? '' : line.slice(start, end).toLowerCase();
}
