import { isAgency } from '../../words/agencies.js';
import { paperRoles } from '../../words/byline-words.js';
import {
  authorOpenings,
  companyForms,
  dayOpeners,
  employerOpeners,
  labelOpenings,
  notAuthors,
  postEndings,
} from '../../words/page-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';
import { isName as isBylineName, isFullName, isRole, roles } from '../layout/byline/author-name.js';
import { outlets } from '../layout/byline/authors-post.js';
import { isTown } from '../layout/byline/is-town.js';
import { isTeam, joint, partsOf } from './author-parts.js';
import { isPerson } from './is-person.js';
import { plainText } from './meta.js';

/** "Ann Lee", "Jan van der Berg", "annlee"; not "in our shop". */
export function isWritten(name: string): boolean {
  return !name.includes(' ') || isBylineName(name);
}

const openings = phrasesOf(authorOpenings);
const notNames = wordSet(notAuthors);

const employers = wordSet(employerOpeners);
const dayWords = wordSet(dayOpeners);

/** Without what stands behind the names: for whom ("Ann Lee | Echo", "Ann Lee (Echo)"), and when ("Ann Lee on Tuesday, 4 May"). */
function withoutRest(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      ('-–—|»'.includes(word[0] ?? ' ') ||
        (word.startsWith('(') && !/[.@]\p{L}/u.test(word)) ||
        (at > 1 && isEmployer(words, at)) ||
        (dayWords.has(word) && /^\D{0,14}\d/.test(words.slice(at + 1, at + 4).join(' ')))),
  );
  return end < 0 ? text : words.slice(0, end).join(' ');
}

/** "Ann Lee for The Echo", "Ann Lee in Oslo". */
function isEmployer(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return (
    employers.has(words[at]!.toLowerCase()) &&
    (/^the$/i.test(next) || /^\p{Lu}/u.test(next)) &&
    words.slice(0, at).join(' ').split(joint).every(isFullName)
  );
}

/** "text und interview" of "Text und Interview: Ann Lee": the longest that the text, in lower case, begins with. */
export function openingOf(lower: string): string | null {
  let longest: string | null = null;
  for (const phrase of openings())
    if (phrase.length > (longest?.length ?? 0) && opens(phrase, lower, ' :')) longest = phrase;
  return longest;
}

/** The names of a value, up to what is none: "Ann Lee, CNN", "Ann Lee, deputy editor". */
export function namesIn(value: string): string[] {
  // "Ann Lee @annlee", "Ann Lee annlee@marrow-echo.com".
  // "(earlier) Ann Lee", "Ann Lee (now)" of a story told by turns.
  const text = plainText(value)
    .replace(/ \S{0,60}@[\w.-]+$/, '')
    .replace(/^\((?:now|earlier)\) /i, '');
  const lower = text.toLowerCase();
  const opening = openingOf(lower);
  const named =
    opening === null
      ? text
      : text
          .slice(opening.length)
          .replace(/^ ?(?::|[-–—] )/, '')
          .trim();
  const pieces = withoutRest(named)
    .split(/[;,]/)
    .map((part) => once(part.trim()));
  const parts = withoutRoles(pieces)
    .flatMap(atSlashes)
    .map(withoutPost)
    .flatMap((piece, at) => {
      // Behind the first name stands what she is: "columnist and author".
      const joined = isCompany(piece) ? [] : at === 0 ? partsOf(piece) : piece.split(joint);
      return joined.length > 0 && joined.every((name) => isWritten(name) || isPaper(name))
        ? joined
        : [piece];
    });
  const end = parts.findIndex((part, at) => !isName(part) || (at > 0 && opensWithPost(part)));
  const names = end < 0 ? parts : parts.slice(0, end);
  const [first = ''] = names;
  return names.filter(
    (name, at) =>
      at === 0 ||
      !(isAgency(name) || isPaper(name) || isRole(name) || (isFullName(first) && isTown(name))),
  );
}

/** "Ann Lee, Chief Reporter and Bo Roth, Crime Editor" → the names, where nothing else stands there. */
function withoutRoles(pieces: readonly string[]): readonly string[] {
  if (pieces.length < 2 || !pieces.slice(1).some(isRole)) return pieces;
  const parts = pieces.flatMap((piece) => piece.split(joint));
  const names = parts.filter((part) => !isRole(part));
  return names.length > 1 && names.every(isPerson) ? names : pieces;
}

/** "Ann Lee/Bo Roth", "Ann Lee/AFP" → the names; "AFP/The Local" as it stands. */
function atSlashes(piece: string): readonly string[] {
  const names = piece.split('/').map((name) => name.trim());
  return names.length > 1 && isFullName(names[0]!) ? names.filter(isFullName) : [piece];
}

const posts = wordSet(paperRoles);

/** "Ann Lee Ann Lee", the name of her picture and her own. */
function once(name: string): string {
  const half = (name.length - 1) / 2;
  const isTwice =
    name.length > 4 && name[half] === ' ' && name.slice(half + 1) === name.slice(0, half);
  return isTwice ? name.slice(0, half) : name;
}

const endings = postEndings.split(' ');

/** "Projektleiterin der HSS", "Echo-Redakteur Bo Roth". */
function opensWithPost(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ', 1);
  return endings.some((ending) => first.endsWith(ending));
}

/** "Ann Lee Staff Writer", "Echo-Redakteurin Ann Lee" → "Ann Lee". */
function withoutPost(name: string): string {
  const words = name.split(' ');
  if (words.length > 2 && opensWithPost(name) && isFullName(words.slice(1).join(' ')))
    return words.slice(1).join(' ');
  let end = words.length;
  if (!posts.has(words[end - 1]!.toLowerCase())) return name;
  while (end > 0 && roles.has(words[end - 1]!.toLowerCase())) end--;
  return end > 1 && end < words.length - 1 ? words.slice(0, end).join(' ') : name;
}

/** "Ann Lee, Marrow News": behind a name stands whom she writes for. */
export function isPaper(name: string): boolean {
  const last = name.lastIndexOf(' ');
  return last > 0 && outlets.has(name.slice(last + 1).toLowerCase());
}

const labels = phrasesOf(labelOpenings);
const forms = wordSet(companyForms);

/** "Harbour & Stone Inc." */
function isCompany(name: string): boolean {
  return forms.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

/** A name of one to six words without addresses or handles; digits are those of a login. */
function isName(name: string): boolean {
  if (name.length < 3 || name.length > 50 || notNames.has(name.toLowerCase())) return false;
  if (/https?:|www\.|@|[<>{}[\]=:?!()…]|\.\.|\.(?:com|org|net|de|fr|at|ch|eu|es|it)\b/i.test(name))
    return false;
  if (/\d/.test(name) && name.includes(' ')) return false;
  if (isTeam(name)) return false;
  const lower = name.toLowerCase();
  if (labels().some((phrase) => opens(phrase, lower, ' :.'))) return false;
  const words = lower.split(' ');
  return words.length <= 6 && !isCompany(name) && /\p{L}{2}/u.test(name);
}

/** Does the text begin with the phrase, and one of the characters behind it? */
function opens(phrase: string, text: string, behind: string): boolean {
  return text.startsWith(phrase) && behind.includes(text[phrase.length] ?? '.');
}
