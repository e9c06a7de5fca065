import { isUpper } from '../../../language/characters.js';
import { isAgency } from '../../../words/agencies.js';
import { isFullName, isName, longestAgency } from './author-name.js';
import { isOwnRole } from './authors-post.js';
import { type Byline, readNames } from './read-names.js';

const longestSigned = 100;

/** "Ann Lee, AFP" without an opener: only a name and a known agency. */
export function signedForAgency(line: string): Byline | null {
  const comma = line.indexOf(', ');
  if (comma < 0 || line.length - comma > longestAgency) return null;
  const agency = line.slice(comma + 2);
  if (!isAgency(agency)) return null;
  const name = line.slice(0, comma);
  return isName(name) && name.includes(' ') ? { names: [name], source: agency, date: null } : null;
}

/** "Ann Lee, Political Correspondent" without an opener: a full name, and nothing else but what she is for the paper. */
export function signedWithRole(line: string): Byline | null {
  const comma = line.indexOf(', ');
  if (comma < 0 || line.length > longestSigned) return null;
  const name = line.slice(0, comma);
  return isFullName(name) && isName(name) && isOwnRole(line.slice(comma + 2))
    ? { names: [name], source: null, date: null }
    : null;
}

/** First words of names of places. */
const placeOpeners = new Set(
  'port new san santa saint st los las north south east west fort mount lake cape great'.split(' '),
);

/** "Ann Lee | 4 May 2021", "Ann Lee, Marrow Echo, May 4, 2021" without an opener; "Port Marrow, 4 May 2021" is a dateline. */
export function signedAndDated(line: string): Byline | null {
  if (line.length > longestSigned || !/\d/.test(line) || !isUpper(line.charCodeAt(0))) return null;
  const byline = readNames(line);
  if (byline === null || byline.date === null || !byline.names.every(isFullName)) return null;
  if (placeOpeners.has(line.slice(0, line.indexOf(' ')).toLowerCase())) return null;
  return byline.source !== null || /[|•·]/.test(line) ? byline : null;
}
