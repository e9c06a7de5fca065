import { isAgency } from '../../words/agencies.js';
import { authorOpenings } from '../../words/page-words.js';
import { phrasesOf } from '../../words/word-set.js';
import { isFullName } from '../layout/byline/author-name.js';
import { nameInAddress } from './author-address.js';
import { isWritten, namesIn, openingOf } from './author-names.js';
import { markedIn, mostListed, withNeighbours } from './co-authors.js';
import { namesBelowHeadline } from './headline-byline.js';
import { isPerson } from './is-person.js';
import { type JsonLd, ldName } from './json-ld.js';
import { type LdNode, list } from './ld-node.js';
import { allFromMeta } from './meta.js';
import type { PageScan } from './page-scan.js';
import { isNameOf, type Site } from './site.js';

export interface Authors {
  readonly names: readonly string[];
  readonly from: string;
}

/**
 * JSON-LD, meta names, microdata, `rel=author` and byline classes and some more, in this order; the first that gives a name. The name of the site is none, unless a
 * person's. A later one is believed where it tells more: the other authors, the full name of a login.
 */
export function readAuthors(scan: PageScan, ld: JsonLd, site: Site, title: string): Authors | null {
  let found: Authors | null = null;
  for (const source of sources) {
    const { values, from } = source(scan, ld, title);
    const names = namesOf(values, site);
    if (names.length === 0) continue;
    if (found === null) found = { names, from };
    else if (tellsMore(names, found.names)) return { names, from };
    if (found.names.length > 1 && found.names.some(isFullName)) return found;
  }
  if (found !== null) {
    const signed = isShown(found.names, scan) ? [] : namesBelowHeadline(scan, title);
    return signed.length > 0 ? { names: signed, from: 'byline' } : found;
  }
  const names = labelled(scan.texts);
  if (names.length > 0) return { names, from: 'byline' };
  // A blog, a small paper that signs as a whole.
  const own = shown(scan.authors).filter((name) => isNameOf(site, name) && !isAgency(name));
  return own.length > 0 ? { names: own, from: 'byline' } : null;
}

/** Does the page show its readers one of the names? Who is not shown has put the story on the page: another, whom its byline names, wrote it. */
function isShown(names: readonly string[], { texts }: PageScan): boolean {
  return names.some((name) => {
    const lower = name.toLowerCase();
    return texts.some((text) => text.toLowerCase().includes(lower));
  });
}

/** "Ann Lee and Bo Roth" where the metadata has "Ann Lee"; "Ann Lee" where it has "ann" or "alee". */
function tellsMore(names: readonly string[], [known = '']: readonly string[]): boolean {
  if (!names.every(isFullName)) return false;
  if (!known.includes(' ')) return true;
  return names.length > 1 && names.some((name) => name.toLowerCase() === known.toLowerCase());
}

type Source = (
  scan: PageScan,
  ld: JsonLd,
  title: string,
) => { values: readonly string[]; from: string };

/** In this order; what a later one needs is not looked for where an earlier one has answered. */
const sources: readonly Source[] = [
  (_, { authored, byId }) => ({
    values: ldNames(authored, byId, 'author'),
    from: 'json-ld:author',
  }),
  (scan) => {
    const all = allFromMeta(scan, 'author');
    return { values: all.map(({ value }) => value), from: all[0]?.from ?? '' };
  },
  ({ items }) => ({
    values: shown(items.get('author')?.slice(0, 1) ?? []),
    from: 'itemprop:author',
  }),
  (scan) => ({
    values: withNeighbours(shown(scan.authors.slice(0, 4)), scan.authors, scan),
    from: 'byline',
  }),
  (_, { state, byId }) => ({
    values: ldNames(state, byId, 'author'),
    from: 'page-state:author',
  }),
  (_, { article, byId }) => ({
    values: ldNames(article, byId, 'creator'),
    from: 'json-ld:creator',
  }),
  (scan) => ({
    values: withNeighbours(shown(scan.linked).filter(isFullName), scan.linked, scan),
    from: 'link:author',
  }),
  (scan, _, title) => ({ values: namesBelowHeadline(scan, title), from: 'byline' }),
  ({ meta }) => ({
    values: (meta.get('article:author') ?? []).slice(0, 4).map(nameInAddress).filter(isPerson),
    from: 'meta:article:author',
  }),
];

function ldNames(node: LdNode | null, byId: JsonLd['byId'], key: string): readonly string[] {
  const people = list(node?.[key]).flat();
  return people.map((person) => ldName(person, byId) ?? '');
}

/** Of texts that readers see, the first line that names somebody: what stands below tells of them. */
function shown(texts: readonly string[]): readonly string[] {
  const first = firstShown(texts.flatMap((text) => text.split('\n')));
  if (first.length !== 1 || !isFullName(first[0]!)) return first;
  const more = texts.find((text) => text.includes(first[0]!) && firstShown([text]).length > 1);
  if (more !== undefined) return firstShown([more]);
  const marked = markedIn(texts, first[0]!);
  if (marked.length > 1) return marked;
  // Each in an element of their own.
  const lines = texts.find((text) => text.includes('\n') && text.includes(first[0]!))?.split('\n');
  const others = lines?.slice(0, mostListed).map((line) => firstShown([line])) ?? [];
  const all = new Set(others.flat());
  return all.has(first[0]!) && others.every(([name = '']) => isPerson(name)) ? [...all] : first;
}

function firstShown(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    const names = line.length > 120 ? [] : namesIn(line);
    const end = names.findIndex((name) => !isWritten(name));
    const written = end < 0 ? names : names.slice(0, end);
    const [first = ''] = written;
    // "Thursday, 4 March": one word is a name where it is all there is, or behind "By".
    const isAlone = !line.includes(',') || openingOf(line.toLowerCase()) !== null;
    if (first.includes(' ') || (first !== '' && isAlone)) return written;
  }
  return [];
}

function isSites(name: string, site: Site): boolean {
  return isNameOf(site, name) && (isAgency(name) || !isPerson(name));
}

/** "By Ann Lee and Bo Roth - The Marrow Echo" → the names; behind the name of a site or company stands where it is. */
function namesOf(values: readonly string[], site: Site): string[] {
  const names: string[] = [];
  for (const value of values) {
    if (isSites(value, site)) continue;
    for (const name of namesIn(value)) {
      if (isSites(name, site)) break;
      names.push(name);
    }
  }
  return [...new Set(names)];
}

const labels = phrasesOf(authorOpenings);

/** "Kofi Mensah", whose given name no list has; not "Web Editors". */
function isNameInFull(name: string): boolean {
  return isFullName(name) && isWritten(name);
}

/** The persons of a line like "Author: Ann Lee", or of two like "By", "Ann Lee", anywhere on the page, where all such lines name the same. */
function labelled(texts: readonly string[]): string[] {
  let found: string[] = [];
  for (const [at, text] of texts.entries()) {
    const opening = text
      .slice(0, 80)
      .trim()
      .replace(/^[|–—·•-]\s/, '');
    const [label = ''] = opening.toLowerCase().split(':', 1);
    if (!labels().some((phrase) => phrase === label.trimEnd() || phrase === `${label}:`)) continue;
    const isWhole = opening.length <= label.length + 1;
    const names = namesIn(isWhole ? `${opening} ${texts[at + 1] ?? ''}` : opening);
    const isNamed = opening.includes(':') ? isNameInFull : isPerson;
    if (names.length === 0 || !names.every(isNamed)) continue;
    if (found.length > 0 && found[0] !== names[0]) return [];
    found = names;
  }
  return found;
}
