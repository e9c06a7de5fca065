import { isLetter, isUpper } from '../../../language/characters.js';
import { authorRoles, innerLinks, nameLinks } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';

export const longestAgency = 40;

const links = wordSet(nameLinks);
const inner = wordSet(innerLinks);

export const roles = wordSet(authorRoles);

/** A line of nothing but two to four capitalised words: above a date line, the author. */
export function isBareName(line: string): boolean {
  // "The Morning Hour" is a programme.
  return line.length <= longestAgency && isFullName(line) && isName(line) && !/^the\s/i.test(line);
}

/** The name of such a line, without the place where it was written: "Ann Lee in Lowmere". Null when it is none. */
export function bareName(line: string): string | null {
  const name = line.length <= longestAgency ? withoutPlace(line) : line;
  return isBareName(name) ? name : null;
}

/** The names of such a line, or of "Ann Lee and Bo Roth". Null when it has anything else. */
export function bareNames(line: string): readonly string[] | null {
  const names = line.split(/ (?:and|&) /).map(bareName);
  return names.length <= 3 && names.every((name) => name !== null) ? names : null;
}

/** The same with the place behind them: "Ann Lee, Port Lowmere", "Ann Lee | Lowmere". */
export function signedNames(line: string): readonly string[] | null {
  const [names = '', place = '', ...rest] = line.split(/, | \| /);
  const isPlaced = rest.length === 0 && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(place);
  return bareNames(line) ?? (isPlaced ? bareNames(names) : null);
}

/** "Ann Lee and Bo Roth in Port Lowmere", "Ann Lee at Marrow Park" without the place. */
export function withoutPlace(names: string): string {
  const at = Math.max(names.lastIndexOf(' in '), names.lastIndexOf(' at '));
  return at > 0 && isFullPlace(names.slice(at + 4)) ? names.slice(0, at) : names;
}

/** Up to three words in capitals. */
function isFullPlace(place: string): boolean {
  const words = place.split(/\s+/);
  return words.length <= 3 && words.every(isCapitalised);
}

/** Does every word look like part of a name? Initials, capitals and small links; at most eight words, no digits. */
export function isName(piece: string): boolean {
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

/** Two to four words in capitals, "van der" between them: what follows the comma may be anything about the person. */
export function isFullName(name: string): boolean {
  let capitals = 0;
  let isLink = false;
  for (const word of name.split(/\s/, 9)) {
    isLink = !isUpper(word.charCodeAt(0));
    if (!isLink) capitals++;
    if (capitals === 0 || (isLink && !inner.has(word))) return false;
  }
  return !isLink && capitals >= 2 && capitals <= 4 && !/^\S\s/.test(name);
}

export function isRole(piece: string): boolean {
  const words = piece.toLowerCase().split(/\s+/);
  return words.length <= 8 && words.some((word) => roles.has(word));
}
