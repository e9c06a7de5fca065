import { isLetter, isUpper } from '../../../language/characters.js';
import { isAgencyLike } from '../../../words/agencies.js';
import { outletWords, paperRoles } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { isFullName, longestAgency, roles } from './author-name.js';
import { namesStart } from './names-start.js';

const posts = paperRoles.split(' ');

export const outlets = wordSet(outletWords);

/** Words of offices at a paper, all of them: "Special Correspondent", "our staff reporter". */
export function isOwnRole(text: string): boolean {
  const lower = text.toLowerCase();
  if (!posts.some((role) => lower.endsWith(role))) return false;
  const words = lower.split(/\s+/);
  return (
    words.length <= 4 && posts.includes(words.at(-1)!) && words.every((word) => roles.has(word))
  );
}

/** The same with the name of a place or a field before it: "Lowmere correspondent", "Chief Marrow Reporter". */
export function isNamedPost(text: string): boolean {
  const words = text.split(/\s+/);
  const last = words.pop()!.toLowerCase();
  return (
    words.length <= (words.includes('of') ? 4 : 3) &&
    posts.includes(last) &&
    words.every(
      (word) => isUpper(word.charCodeAt(0)) || roles.has(word.toLowerCase()) || word === 'of',
    )
  );
}

/** "Special Correspondent", "By OUR CORRESPONDENT": a byline that names nobody. */
export function isUnnamedByline(line: string): boolean {
  return line.length <= longestAgency && isOwnRole(line.slice(namesStart(line) ?? 0));
}

/** "Social affairs correspondent", "BBC News, Holyhead": between the author and the date, what the author is and for whom. */
export function isAuthorsPost(written: string): boolean {
  const line = /[·|,]$/.test(written) ? written.slice(0, -1).trimEnd() : written;
  if (line.length > longestAgency || !isLetter(line.charCodeAt(line.length - 1))) return false;
  const [outlet = ''] = line.split(', ');
  const last = outlet.slice(outlet.lastIndexOf(' ') + 1).toLowerCase();
  const post = line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
  return posts.includes(post) || isAgencyLike(outlet) || (isFullName(outlet) && outlets.has(last));
}
