import { isAgencyLike } from '../../../words/agencies.js';
import { collapse } from '../draft.js';
import { dateOnly } from '../head/date-only.js';
import { isFullName, isName, isRole, withoutPlace } from './author-name.js';
import { outlets } from './authors-post.js';
import { endsInBody } from './ends-in-body.js';
import { isTown } from './is-town.js';

/** A byline taken apart: who wrote it, for whom, and a date that stood on the same line. */
export interface Byline {
  readonly names: readonly string[];
  readonly source: string | null;
  readonly date: string | null;
}

/** The part after "By": names, agency, role, date, in any order, divided by commas, bars and "and". */
export function readNames(rest: string): Byline | null {
  const names: string[] = [];
  let source: string | null = null;
  let date: string | null = null;
  // "Ann Lee @annlee Senior Reporter".
  const named = rest.includes(' @') ? rest.replace(/ @\w+/g, ',') : rest;
  const written = named
    .split(/[,;|•·]|\s[-–—]\s/)
    .map((piece) => piece.trim().replace(/^and /, ''));
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
    if (index > 0 && isDesk(piece, rest)) source ??= piece;
    else if (index > 0 && (isAgencyLike(piece) || isAgencyLike(piece.replace(/^the\s/i, ''))))
      source ??= piece;
    else if (isAgencyLike(piece)) {
      names.push(piece);
      source ??= piece;
    } else if (names.length > 0 && isOutlet(piece, pieces[index - 1]!)) source ??= piece;
    else if (names.length > 0 && isPlaceBehindBar(piece, names, rest)) continue;
    else if (names.length > 0 && isTown(piece) && names.every(isFullName) && isLast(pieces, index))
      continue;
    else if (isName(withoutPlace(piece)))
      for (const name of splitJoined(withoutPlace(piece))) names.push(name);
    else if (names.length === 0 || !(isRole(piece) || isFullName(names[0]!))) return null;
  }
  return names.length > 0 ? { names, source, date } : null;
}

/** "Ann Lee | MNN | Nov 3, 2023": between bars, letters stand for a paper; behind a comma they may be a degree. */
function isDesk(piece: string, rest: string): boolean {
  return rest.includes('|') && /^[A-Z]{2,6}$/.test(piece);
}

/** "Ann Lee | Lowmere |": where she wrote it. */
function isPlaceBehindBar(piece: string, names: readonly string[], rest: string): boolean {
  return rest.includes(`| ${piece}`) && names.every(isFullName) && !/\s(?:and|&)\s/.test(piece);
}

/** But for a date. */
function isLast(pieces: readonly string[], index: number): boolean {
  return index === pieces.length - 1 || dateOnly(pieces.slice(index + 1).join(', ')) !== null;
}

/** "…, The Marrow Echo", or anything after "A and B": the list of names is closed. */
function isOutlet(piece: string, before: string): boolean {
  const last = piece.slice(piece.lastIndexOf(' ') + 1).toLowerCase();
  return (
    (piece.includes(' ') && outlets.has(last)) ||
    (/\s(?:and|und|&)\s/.test(before) && !isRole(piece))
  );
}

/** "Ann Lee and Bo Roth"; "Marrow Customs and Border Protection" is one. */
function splitJoined(piece: string): string[] {
  if (endsInBody(piece)) return [piece];
  return piece.split(/ (?:and|und|et|y|og|och|&) /i).filter((name) => name !== '');
}
