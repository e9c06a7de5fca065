import { isAgency } from '../../words/agencies.js';
import { authorOpenings, notAuthors } from '../../words/page-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';
import { isName as isBylineName } from '../layout/byline/author-name.js';
import { outlets } from '../layout/byline/authors-post.js';
import { plainText } from './meta.js';

/** "Ann Lee", "Jan van der Berg", "annlee"; not "in our shop". */
export function isWritten(name: string): boolean {
  return !name.includes(' ') || isBylineName(name);
}

const openings = phrasesOf(authorOpenings);
const notNames = wordSet(notAuthors);

/** Behind the names: for whom, and when. */
const behindNames = / (?:[-–—|»]|(?:am|on|vom|le|el|em) \D{0,14}\d)/;

/** The names of a value, up to what is none: "Ann Lee, CNN", "Ann Lee, deputy editor". */
export function namesIn(value: string): string[] {
  // "Ann Lee @annlee".
  const text = plainText(value).replace(/ @\w+$/, '');
  const lower = text.toLowerCase();
  const opening = openings().find(
    (phrase) => lower.startsWith(phrase) && ' :'.includes(lower[phrase.length] ?? '.'),
  );
  const named = opening === undefined ? text : text.slice(opening.length).replace(/^:/, '').trim();
  const bare = named.split(behindNames, 1)[0]!;
  const pieces = bare.split(/[;,]/).map((part) => part.trim());
  const parts = pieces.flatMap((piece) => {
    const joined = piece.split(/ and | und | & | et | y /);
    return joined.every((name) => isWritten(name) || isPaper(name)) ? joined : [piece];
  });
  const end = parts.findIndex((part) => !isName(part));
  const names = end < 0 ? parts : parts.slice(0, end);
  return names.filter((name, at) => at === 0 || !(isAgency(name) || isPaper(name)));
}

/** "Ann Lee, Marrow News": behind a name stands whom she writes for. */
function isPaper(name: string): boolean {
  const last = name.lastIndexOf(' ');
  return last > 0 && outlets.has(name.slice(last + 1).toLowerCase());
}

/** Labels of the page that stand where names are expected. */
const noOpening =
  /^(?:name\b|nom\b|posted|veröffentlicht|publiziert|eingestellt|gesponsert|interview|mehr|alle|more|no author|super user|published|updated|read|view|follow|about|über|foto|copyright|©)/i;
const company = / (?:gmbh|ag|se|e\. ?v\.?|ltd\.?|inc\.?|llc|kg|s\.a\.)$/i;

/** A name of one to six words without addresses or handles; digits are those of a login. */
function isName(name: string): boolean {
  if (name.length < 3 || name.length > 50 || notNames.has(name.toLowerCase())) return false;
  if (/https?:|www\.|@|[<>{}[\]=:?!()]|\.(?:com|org|net|de|fr|at|ch|eu|es|it)\b/i.test(name))
    return false;
  if (/\d/.test(name) && name.includes(' ')) return false;
  if (noOpening.test(name) || / (?:by|von|par|por|di)$/i.test(name) || company.test(name))
    return false;
  return name.split(' ').length <= 6 && /\p{L}{2}/u.test(name);
}
