import { isAgency } from '../../words/agencies.js';
import { authorOpenings, notAuthors } from '../../words/page-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';
import { isName as isBylineName, isFullName } from '../layout/byline/author-name.js';
import { namesBelowHeadline } from './headline-byline.js';
import { type JsonLd, ldName, list } from './json-ld.js';
import { allFromMeta, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { isNameOf, type Site } from './site.js';

export interface Authors {
  readonly names: readonly string[];
  readonly from: string;
}

/**
 * JSON-LD, meta names, microdata, `rel=author` and byline classes, in this order; the first that gives a person's name. The name of the
 * site is none. A later one is believed where it tells more of the same: the other authors, the full name of a login.
 */
export function readAuthors(scan: PageScan, ld: JsonLd, site: Site): Authors | null {
  let found: Authors | null = null;
  for (const source of sources) {
    const { values, from } = source(scan, ld);
    const names = namesOf(values).filter((name) => !isNameOf(site, name));
    if (names.length === 0) continue;
    if (found === null) found = { names, from };
    else if (tellsMore(names, found.names[0]!)) return { names, from };
    if (found.names.length > 1) return found;
  }
  return found;
}

/** "Ann Lee and Bo Roth" where the metadata has "Ann Lee"; "Ann Lee" where it has "ann" or "alee". */
function tellsMore(names: readonly string[], known: string): boolean {
  if (!names.every(isFullName)) return false;
  return known.includes(' ')
    ? names.length > 1 && names.some((name) => name.toLowerCase() === known.toLowerCase())
    : true;
}

type Source = (scan: PageScan, ld: JsonLd) => { values: readonly string[]; from: string };

/** In this order; what a later one needs is not looked for where an earlier one has answered. */
const sources: readonly Source[] = [
  (_, { article, byId }) => {
    const authors = list(article?.author).flat();
    return { values: authors.map((author) => ldName(author, byId) ?? ''), from: 'json-ld:author' };
  },
  (scan) => {
    const all = allFromMeta(scan, 'author');
    return { values: all.map(({ value }) => value), from: all[0]?.from ?? '' };
  },
  ({ items }) => ({
    values: shown(items.get('author')?.slice(0, 1) ?? []),
    from: 'itemprop:author',
  }),
  ({ authors }) => ({ values: shown(authors.slice(0, 4)), from: 'byline' }),
  ({ linked }) => ({ values: shown(linked).filter(isFullName), from: 'link:author' }),
  (scan) => ({ values: namesBelowHeadline(scan), from: 'byline' }),
];

/** Of texts that readers see, the names of the first line that names somebody: what stands below tells of them. */
function shown(texts: readonly string[]): string[] {
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const names = namesOf([line]);
    if (names.length > 0) return names.filter(isWritten);
  }
  return [];
}

/** "Ann Lee", "Jan van der Berg", "annlee"; not "in our shop". */
function isWritten(name: string): boolean {
  return !name.includes(' ') || isBylineName(name);
}

const openings = phrasesOf(authorOpenings);
const notNames = wordSet(notAuthors);

/** "By Ann Lee and Bo Roth - The Marrow Echo" → the names. */
function namesOf(values: readonly string[]): string[] {
  const names: string[] = [];
  for (const value of values) {
    // "Ann Lee @annlee".
    const text = plainText(value).replace(/ @\w+$/, '');
    const lower = text.toLowerCase();
    const opening = openings().find(
      (phrase) => lower.startsWith(phrase) && ' :'.includes(lower[phrase.length] ?? '.'),
    );
    const named = opening === undefined ? text : text.slice(opening.length).replace(/^:/, '');
    const bare = named.split(/ [-–—|]/, 1)[0]!;
    const parts = bare.split(/[;,]| and | und | & | et | y /).map((part) => part.trim());
    // "Ann Lee, CNN": behind a name stands whom she writes for.
    for (const [at, part] of parts.entries())
      if (isName(part) && !(at > 0 && isAgency(part))) names.push(part);
  }
  return [...new Set(names)];
}

/** Labels of the page that stand where names are expected. */
const noOpening =
  /^(?:name\b|nom\b|posted|veröffentlicht|publiziert|eingestellt|gesponsert|interview|mehr|alle|more|no author|published|updated|read|view|follow|about|über|foto|copyright|©)/i;

/** A name of one to six words without digits, addresses or handles. */
function isName(name: string): boolean {
  if (name.length < 3 || name.length > 50 || notNames.has(name.toLowerCase())) return false;
  if (/https?:|www\.|@|[<>{}[\]=:\d?!]|\.(?:com|org|net|de|fr)\b/i.test(name)) return false;
  if (noOpening.test(name) || / (?:by|von|par|por|di)$/i.test(name)) return false;
  return name.split(' ').length <= 6 && /\p{L}{2}/u.test(name);
}
