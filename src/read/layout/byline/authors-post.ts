import { isLetter, isUpper } from '../../../language/characters.js';
import { isAgencyLike } from '../../../words/agencies.js';
import { outletWords, paperDesks, paperRoles } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { isFullName, longestAgency, roles } from './author-name.js';
import { namesStart } from './names-start.js';

const posts = paperRoles.split(' ');
const nameless = [...posts, ...paperDesks.split(' ')];

export const outlets = wordSet(outletWords);

/** Words of offices at a paper, all of them: "Special Correspondent", "our staff reporter". */
export function isOwnRole(text: string): boolean {
  const lower = text.toLowerCase();
  if (!nameless.some((role) => lower.endsWith(role))) return false;
  const words = lower.split(/\s+/);
  return (
    words.length <= 4 && nameless.includes(words.at(-1)!) && words.every((word) => roles.has(word))
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

/** "Special Correspondent", "By OUR CORRESPONDENT", "Our Bureau | Lowmere": a byline that names nobody. */
export function isUnnamedByline(line: string): boolean {
  if (line.length > longestAgency) return false;
  const [role = '', place = '', ...rest] = line.slice(namesStart(line) ?? 0).split(/, | \| /);
  if (rest.length > 0 || (place !== '' && !isUpper(place.charCodeAt(0)))) return false;
  return isOwnRole(role);
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
