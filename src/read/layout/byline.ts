import { isAgency, isAgencyLike } from '../../words/agencies.js';
import { authorRoles, bylineOpeners, nameLinks, outletWords } from '../../words/byline-words.js';
import { dateOnly } from './date-line.js';
import { collapse } from './draft.js';

/** A byline taken apart: who wrote it, for whom, and a date that stood on the same line. */
export interface Byline {
  readonly names: readonly string[];
  readonly source: string | null;
  readonly date: string | null;
}

const longest = 160;
let openers: Set<string> | null = null;
let links: Set<string> | null = null;
let roles: Set<string> | null = null;
let outlets: Set<string> | null = null;

/** "By Ann Lee and Bo Roth, Reuters" → its parts; null when the line is no byline ("By Thursday the water had …"). */
export function readByline(line: string): Byline | null {
  if (line.length > longest) return null;
  openers ??= new Set(bylineOpeners.split(' '));
  const opener =
    /^[({[]?(?:(?:written|reported|story|words|text)\s{1,3})?([a-zà-ɏ]{2,4}):?\s{1,9}(?=\S)/i.exec(
      line,
    );
  if (opener && openers.has(opener[1]!.toLowerCase())) {
    const rest = line.slice(opener[0].length).replace(/[)\]}]?\s{0,9}[=<]?$/, '');
    return readNames(rest);
  }
  return signedForAgency(line);
}

/** "Ann Lee, AFP" without an opener: only a name and a known agency. */
function signedForAgency(line: string): Byline | null {
  const comma = line.indexOf(', ');
  if (comma < 0 || !isAgency(line.slice(comma + 2))) return null;
  const name = line.slice(0, comma);
  return isName(name) && name.includes(' ')
    ? { names: [name], source: line.slice(comma + 2), date: null }
    : null;
}

/** The part after "By": names, agency, role, date, in any order, divided by commas, bars and "and". */
export function readNames(rest: string): Byline | null {
  const names: string[] = [];
  let source: string | null = null;
  let date: string | null = null;
  const pieces = collapse(rest)
    .split(/[,;|•·]| [-–—] /)
    .map((piece) => piece.trim());
  for (const [index, piece] of pieces.entries()) {
    if (piece === '') continue;
    if (dateOnly(pieces.slice(index).join(', ')) !== null) {
      date = rest.slice(rest.lastIndexOf(piece, rest.length));
      break;
    }
    if (dateOnly(piece) !== null) {
      date ??= piece;
      continue;
    }
    if (index > 0 && (isAgencyLike(piece) || isAgencyLike(piece.replace(/^the\s/i, ''))))
      source ??= piece;
    else if (isAgencyLike(piece)) {
      names.push(piece);
      source ??= piece;
    } else if (names.length > 0 && isOutlet(piece, pieces[index - 1]!)) source ??= piece;
    else if (isName(piece)) for (const name of splitJoined(piece)) names.push(name);
    else if (index === 0 || !(isRole(piece) || isFullName(names[0]))) return null;
  }
  return names.length > 0 ? { names, source, date } : null;
}

/** Does every word look like part of a name? Initials, capitals and small links; at most eight words, no digits. */
function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  if (words.length > 8 || isRole(piece)) return false;
  links ??= new Set(nameLinks.split(' '));
  const capitals = words.filter((word) => /^["'“(]?\p{Lu}[\p{L}'’.\-)”"]*$/u.test(word)).length;
  return (
    capitals > 0 &&
    words.every(
      (word) => /^["'“(]?\p{Lu}[\p{L}'’.\-)”"]*$/u.test(word) || links!.has(word.toLowerCase()),
    )
  );
}

/** Two to four words in capitals: what follows the comma may be anything about the person. */
function isFullName(name: string | undefined): boolean {
  return name !== undefined && /^\p{Lu}\S+(?:\s\p{Lu}\S*){1,3}$/u.test(name);
}

function isRole(piece: string): boolean {
  roles ??= new Set(authorRoles.split(' '));
  const words = piece.toLowerCase().split(/\s+/);
  return words.length <= 8 && words.some((word) => roles!.has(word));
}

/** "…, The Marrow Echo", or anything after "A and B": the list of names is closed. */
function isOutlet(piece: string, before: string): boolean {
  outlets ??= new Set(outletWords.split(' '));
  const last = piece.slice(piece.lastIndexOf(' ') + 1).toLowerCase();
  return (
    (piece.includes(' ') && outlets.has(last)) ||
    (/\s(?:and|und|&)\s/.test(before) && !isRole(piece))
  );
}

function splitJoined(piece: string): string[] {
  return piece.split(/ (?:and|und|et|y|og|och|&) /i).filter((name) => name !== '');
}
