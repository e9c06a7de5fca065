import { isLetter, isUpper, isWordChar } from '../../language/characters.js';
import { isAgency, isAgencyLike } from '../../words/agencies.js';
import {
  authorRoles,
  bylineOpeners,
  nameLinks,
  outletWords,
  paperRoles,
} from '../../words/byline-words.js';
import { wordSet } from '../../words/word-set.js';
import { dateOnly } from './date-line.js';
import { collapse } from './draft.js';
import { isSpace } from './lines.js';

/** A byline taken apart: who wrote it, for whom, and a date that stood on the same line. */
export interface Byline {
  readonly names: readonly string[];
  readonly source: string | null;
  readonly date: string | null;
}

const longest = 160;
const longestAgency = 40;
const longestSigned = 100;
const openers = wordSet(bylineOpeners);
const links = wordSet(nameLinks);
const roles = wordSet(authorRoles);
const posts = paperRoles.split(' ');
const outlets = wordSet(outletWords);

/** Words before the opener: "Written by", "Story: by". */
const introductions = wordSet('written reported story words text');

/** "By Ann Lee and Bo Roth, Reuters" → its parts; null when the line is no byline ("By Thursday the water had …"). */
export function readByline(line: string): Byline | null {
  if (line.length > longest) return null;
  const from = namesStart(line);
  return from === null
    ? (signedForAgency(line) ?? signedWithRole(line) ?? signedAndDated(line))
    : readNames(line.slice(from).replace(/[)\]}]?\s{0,9}[=<]?$/, ''));
}

/** The place after "By", "(Written by", "von:"; null when the line does not open like that. Prose is seen through at its first word. */
function namesStart(line: string): number | null {
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
  return end - start > 8 ? '' : line.slice(start, end).toLowerCase();
}

/** "Ann Lee, AFP" without an opener: only a name and a known agency. */
function signedForAgency(line: string): Byline | null {
  const comma = line.indexOf(', ');
  if (comma < 0 || line.length - comma > longestAgency) return null;
  const agency = line.slice(comma + 2);
  if (!isAgency(agency)) return null;
  const name = line.slice(0, comma);
  return isName(name) && name.includes(' ') ? { names: [name], source: agency, date: null } : null;
}

/** "Ann Lee, Political Correspondent" without an opener: a full name, and nothing else but what she is for the paper. */
function signedWithRole(line: string): Byline | null {
  const comma = line.indexOf(', ');
  if (comma < 0 || line.length > longestSigned) return null;
  const name = line.slice(0, comma);
  return isFullName(name) && isName(name) && isOwnRole(line.slice(comma + 2))
    ? { names: [name], source: null, date: null }
    : null;
}

/** Words of offices at a paper, all of them: "Special Correspondent", "our staff reporter". */
function isOwnRole(text: string): boolean {
  const lower = text.toLowerCase();
  if (!posts.some((role) => lower.endsWith(role))) return false;
  const words = lower.split(/\s+/);
  return (
    words.length <= 4 && posts.includes(words.at(-1)!) && words.every((word) => roles.has(word))
  );
}

/** "Special Correspondent", "By OUR CORRESPONDENT": a byline that names nobody. */
export function isUnnamedByline(line: string): boolean {
  return line.length <= longestAgency && isOwnRole(line.slice(namesStart(line) ?? 0));
}

/** A line of nothing but two to four capitalised words: above a date line, the author. */
export function isBareName(line: string): boolean {
  return line.length <= longestAgency && isFullName(line) && isName(line);
}

/** "Social affairs correspondent", "BBC News, Holyhead": between the author and the date, what the author is and for whom. */
export function isAuthorsPost(line: string): boolean {
  if (line.length > longestAgency || !isLetter(line.charCodeAt(line.length - 1))) return false;
  const [outlet = ''] = line.split(', ');
  const last = outlet.slice(outlet.lastIndexOf(' ') + 1).toLowerCase();
  const post = line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
  return posts.includes(post) || isAgencyLike(outlet) || (isFullName(outlet) && outlets.has(last));
}

/** First words of names of places. */
const placeOpeners = new Set(
  'port new san santa saint st los las north south east west fort mount lake cape great'.split(' '),
);

/** "Ann Lee | 4 May 2021", "Ann Lee, Marrow Echo, May 4, 2021" without an opener; "Port Marrow, 4 May 2021" is a dateline. */
function signedAndDated(line: string): Byline | null {
  if (line.length > longestSigned || !/\d/.test(line) || !isUpper(line.charCodeAt(0))) return null;
  const byline = readNames(line);
  if (byline === null || byline.date === null || !byline.names.every(isFullName)) return null;
  if (placeOpeners.has(line.slice(0, line.indexOf(' ')).toLowerCase())) return null;
  return byline.source !== null || /[|•·]/.test(line) ? byline : null;
}

/** The part after "By": names, agency, role, date, in any order, divided by commas, bars and "and". */
export function readNames(rest: string): Byline | null {
  const names: string[] = [];
  let source: string | null = null;
  let date: string | null = null;
  const written = rest.split(/[,;|•·]|\s[-–—]\s/).map((piece) => piece.trim());
  const pieces = written.map(collapse);
  for (const [index, piece] of pieces.entries()) {
    if (piece === '') continue;
    if (dateOnly(pieces.slice(index).join(', ')) !== null) {
      date = rest.slice(rest.lastIndexOf(written[index]!));
      break;
    }
    if (dateOnly(piece) !== null) {
      date ??= written[index]!;
      continue;
    }
    if (index > 0 && (isAgencyLike(piece) || isAgencyLike(piece.replace(/^the\s/i, ''))))
      source ??= piece;
    else if (isAgencyLike(piece)) {
      names.push(piece);
      source ??= piece;
    } else if (names.length > 0 && isOutlet(piece, pieces[index - 1]!)) source ??= piece;
    else if (isName(piece)) for (const name of splitJoined(piece)) names.push(name);
    else if (names.length === 0 || !(isRole(piece) || isFullName(names[0]!))) return null;
  }
  return names.length > 0 ? { names, source, date } : null;
}

/** Does every word look like part of a name? Initials, capitals and small links; at most eight words, no digits. */
function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  if (words.length > 8 || isRole(piece)) return false;
  let capitals = 0;
  for (const word of words)
    if (isCapitalised(word)) capitals++;
    else if (!links.has(word.toLowerCase())) return false;
  return capitals > 0;
}

/** A capital, then letters and the marks of initials, nicknames and double names: `O'Neill`, `"Bo"`, `J.-P.`. */
function isCapitalised(word: string): boolean {
  let at = '"\'“('.includes(word[0]!) ? 1 : 0;
  if (!isUpper(word.charCodeAt(at))) return false;
  while (++at < word.length)
    if (!isLetter(word.charCodeAt(at)) && !'\'’.-)”"'.includes(word[at]!)) return false;
  return true;
}

/** Two to four words in capitals: what follows the comma may be anything about the person. */
function isFullName(name: string): boolean {
  const words = name.split(/\s/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words[0]!.length > 1 &&
    words.every((word) => isUpper(word.charCodeAt(0)))
  );
}

function isRole(piece: string): boolean {
  const words = piece.toLowerCase().split(/\s+/);
  return words.length <= 8 && words.some((word) => roles.has(word));
}

/** "…, The Marrow Echo", or anything after "A and B": the list of names is closed. */
function isOutlet(piece: string, before: string): boolean {
  const last = piece.slice(piece.lastIndexOf(' ') + 1).toLowerCase();
  return (
    (piece.includes(' ') && outlets.has(last)) ||
    (/\s(?:and|und|&)\s/.test(before) && !isRole(piece))
  );
}

function splitJoined(piece: string): string[] {
  return piece.split(/ (?:and|und|et|y|og|och|&) /i).filter((name) => name !== '');
}
