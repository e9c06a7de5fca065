import { isUpper } from '../../../language/characters.js';
import { isAgency } from '../../../words/agencies.js';
import { dateOnly } from '../head/date-only.js';
import { isFullName, isName, longestAgency } from './author-name.js';
import { isNamedPost, isOwnRole } from './authors-post.js';
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

function isPost(text: string): boolean {
  return isOwnRole(text) || isNamedPost(text);
}

/** "Ann Lee, Political Correspondent" without an opener: a full name, and nothing else but what she is for the paper. */
export function signedWithRole(line: string): Byline | null {
  if (line.length > longestSigned) return null;
  const comma = line.indexOf(', ');
  // "Ann Lee/Marrow Writer".
  const slash = comma < 0 ? line.indexOf('/') : -1;
  if (comma < 0 && slash < 0) return signedWithPost(line);
  const name = line.slice(0, Math.max(comma, slash));
  const post = line.slice(comma < 0 ? slash + 1 : comma + 2);
  // "Ann Lee, Health Editor, Lowmere".
  const [bare = ''] = post.split(', ', 1);
  return isFullName(name) && isName(name) && (isPost(post) || (bare !== post && isPost(bare)))
    ? { names: [name], source: null, date: null }
    : null;
}

/** "Ann Lee Transport correspondent": two words of a name, or three. */
function signedWithPost(line: string): Byline | null {
  const words = line.split(' ');
  for (let count = 2; count <= 3 && count < words.length; count++) {
    const name = words.slice(0, count).join(' ');
    if (isFullName(name) && isName(name) && isPost(words.slice(count).join(' ')))
      return { names: [name], source: null, date: null };
  }
  return null;
}

/** First words of names of places. */
const placeOpeners = new Set(
  'port new san santa saint st los las north south east west fort mount lake cape great'.split(' '),
);

/** "Ann Lee | 4 May 2021", "Ann Lee / MNN / May 4, 2021", "Ann Lee, Marrow Echo, May 4, 2021" without an opener; "Port Marrow, 4 May 2021" is a dateline. */
export function signedAndDated(line: string): Byline | null {
  if (line.length > longestSigned || !/\d/.test(line) || !isUpper(line.charCodeAt(0))) return null;
  const labelled = publishedBehind(line);
  if (labelled !== null) return labelled;
  const byline = readNames(line.replaceAll(' / ', ' | '));
  if (byline === null || byline.date === null) return null;
  // "MNN / May 4, 2021".
  if (byline.names.length === 1 && /^[A-Z]{3,5} [|/]/.test(line))
    return { names: [], source: byline.names[0]!, date: byline.date };
  if (!byline.names.every(isFullName)) return null;
  if (placeOpeners.has(line.slice(0, line.indexOf(' ')).toLowerCase())) return null;
  return byline.source !== null || /[|•·]| \/ /.test(line) ? byline : null;
}

/** "Ann Lee Published May 4, 2021 Updated May 5, 2021". */
function publishedBehind(line: string): Byline | null {
  const published = line.indexOf(' Published ');
  // "Ann Lee 05:00, May 04 2021".
  const at = published < 0 ? line.search(/ \d\d:\d\d/) : published;
  const name = line.slice(0, Math.max(0, at));
  if (!isFullName(name) || !isName(name) || dateOnly(line.slice(at)) === null) return null;
  const [date = ''] = line.slice(at + 1).split(' Updated ', 1);
  return { names: [name], source: null, date };
}

/** "3rd November 2023 by Ann Lee", "Posted on May 4, 2021 by Ann Lee in News": the date comes first. */
export function datedAndSigned(line: string): Byline | null {
  const by = line.length > longestSigned ? -1 : beforeCapital(line, ' by ');
  if (by < 0 || dateOnly(line.slice(0, by)) === null) return null;
  const names = line.slice(by + ' by '.length);
  const section = beforeCapital(names, ' in ');
  const byline = readNames(section < 0 ? names : names.slice(0, section));
  if (byline === null || byline.date !== null || !byline.names.every(isFullName)) return null;
  return { ...byline, date: line.slice(0, by) };
}

/** Where the word, blanks around it, stands before a capital; -1 where it does not. */
function beforeCapital(line: string, word: string): number {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (isUpper(line.charCodeAt(at + word.length))) return at;
  return -1;
}
