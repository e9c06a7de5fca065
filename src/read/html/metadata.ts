import type { Evidence, RawDate } from '../../article.js';
import { metaNames } from '../../words/meta-names.js';
import type { Known, TextField } from '../layout/draft.js';
import { readAuthors } from './authors.js';
import { isNews, type JsonLd, ldName, list, readJsonLd } from './json-ld.js';
import { type Found, fromMeta, plainText } from './meta.js';
import type { PageScan } from './scan.js';
import { visibleDate } from './visible-date.js';

/** The fields that a page gives about itself, each with where it stood. */
export type PageFields = Omit<Known, 'file'> & { readonly rawDates: readonly RawDate[] };

export function readMetadata(scan: PageScan): {
  readonly fields: PageFields;
  readonly articleBody: string | null;
  /** Says of itself that it is a news story. */
  readonly isNews: boolean;
} {
  const ld = readJsonLd(scan.jsonLd);
  const evidence = new Map<string, Evidence>();
  const keep = (field: TextField, found: Found | null): string | null => {
    if (found === null) return null;
    evidence.set(field, { from: found.from, raw: found.value, span: null });
    return found.value;
  };
  const source = fromLd(ld, 'publisher') ?? fromMeta(scan, 'source');
  const byline = readAuthors(scan, ld);
  if (byline)
    evidence.set('byline', { from: byline.from, raw: byline.names.join('; '), span: null });
  const canonical =
    scan.canonical === null ? null : { value: scan.canonical, from: 'link:canonical' };
  const language = scan.language === null ? null : { value: scan.language, from: 'html:lang' };
  const fields = {
    title: keep('title', titleOf(scan, ld, siteOf(scan, source?.value ?? null))),
    subtitle: null,
    byline: byline?.names ?? [],
    source: keep('source', source),
    section: keep('section', fromLd(ld, 'articleSection') ?? fromMeta(scan, 'section')),
    url: keep('url', httpOnly(canonical) ?? httpOnly(fromMeta(scan, 'url'))),
    language: keep('language', fromLd(ld, 'inLanguage') ?? language ?? fromMeta(scan, 'language')),
    rawDates: rawDates(scan, ld),
    evidence,
  };
  const body = ld.article?.articleBody;
  return { fields, articleBody: typeof body === 'string' ? body : null, isNews: isNews(ld) };
}

function fromLd({ article, byId }: JsonLd, key: string): Found | null {
  if (article === null) return null;
  const name = ldName(list(article[key])[0], byId);
  const value = name === null ? '' : plainText(name);
  return value === '' ? null : { value, from: `json-ld:${key}` };
}

function httpOnly(found: Found | null): Found | null {
  return found && /^https?:\/\//i.test(found.value) ? found : null;
}

/** JSON-LD, og:title, the first h1 that is not the name of the site, the title element; the name of the site behind a bar or dash is cut off. */
function titleOf(scan: PageScan, ld: JsonLd, site: Site): Found | null {
  const ldTitle = fromLd(ld, 'headline');
  const og = fromMeta(scan, 'title');
  const h1 = scan.headings.find((text) => text !== '' && !isNameOf(site, plainText(text)));
  const page = scan.title === '' ? null : { value: plainText(scan.title), from: 'title' };
  const heading = h1 === undefined ? null : { value: plainText(h1), from: 'h1' };
  // A headline on the page that the metadata only abbreviates or extends is what readers see.
  const named = ldTitle ?? og;
  if (heading && named && heading.value !== named.value && contains(named.value, heading.value)) {
    const rest = named.value.replace(heading.value, '');
    if (/^\s*[|–—:»·-]/.test(rest)) return heading;
  }
  const best = named ?? heading ?? page;
  return best && { ...best, value: withoutSite(best.value, site) };
}

/** What a page calls its site, and the letters of the host in its address: `marrowecho` and `marrowechocom`. */
interface Site {
  readonly name: string | null;
  readonly hosts: readonly string[];
}

function addressOf(scan: PageScan): string {
  return scan.canonical ?? scan.meta.get('og:url')?.[0] ?? '';
}

function siteOf(scan: PageScan, name: string | null): Site {
  const address = addressOf(scan).slice(0, 100);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{4,80})/i.exec(address)?.[1] ?? '';
  const hosts = [host, host.slice(0, Math.max(0, host.lastIndexOf('.')))].map(lettersOf);
  return { name, hosts: hosts.filter((letters) => letters.length >= 4) };
}

/** Is this the name of the site: what it calls itself, or its host ("Marrow Echo" of marrow-echo.com)? */
function isNameOf({ name, hosts }: Site, text: string): boolean {
  const letters = lettersOf(text);
  return (
    hosts.includes(letters) || (name !== null && letters !== '' && letters === lettersOf(name))
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function contains(whole: string, part: string): boolean {
  return part.length > 10 && whole.startsWith(part);
}

/** "Marrow Echo » Pier shut | Marrow" → "Pier shut": a first or last part that is the site's name, or a last one behind a bar. */
function withoutSite(whole: string, site: Site): string {
  const [first = ''] = whole.split(/ [|–—»-] /, 1);
  const title = first !== whole && isNameOf(site, first) ? whole.slice(first.length + 3) : whole;
  const at = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' » '),
  );
  if (at < 8) return title;
  const last = title.slice(at + 3).trim();
  const isSite =
    isNameOf(site, last) ||
    (site.name !== null && last.toLowerCase().includes(site.name.toLowerCase().slice(0, 30)));
  return isSite || (title[at + 1] === '|' && last.length < 40) ? title.slice(0, at).trim() : title;
}

/** All dates the page gives of itself, surest first. They are only collected here. */
function rawDates(scan: PageScan, ld: JsonLd): RawDate[] {
  const dates: RawDate[] = [];
  const add = (
    role: RawDate['role'],
    raw: unknown,
    from: string,
    source: RawDate['source'] = 'metadata',
  ) => {
    const text = typeof raw === 'string' ? raw.trim() : '';
    if (
      text.length >= 6 &&
      text.length < 80 &&
      /\d/.test(text) &&
      !/^(?:0000|0001|1970-01-01)/.test(text)
    )
      dates.push({ role, source, from, raw: text, span: null });
  };
  add('published', list(ld.article?.datePublished)[0], 'json-ld:datePublished');
  for (const role of ['published', 'updated'] as const)
    for (const name of metaNames[role].split(' '))
      add(role, scan.meta.get(name)?.[0], `meta:${name}`);
  add('published', scan.items.get('datepublished')?.[0], 'itemprop:datePublished');
  for (const time of scan.times.slice(0, 8))
    if (time.isPublication) add('published', time.value, 'time');
  add('published', list(ld.article?.dateCreated)[0], 'json-ld:dateCreated');
  add('updated', list(ld.article?.dateModified)[0], 'json-ld:dateModified');
  add('updated', scan.items.get('datemodified')?.[0], 'itemprop:dateModified');
  for (const time of scan.times.slice(0, 8)) if (time.isUpdate) add('updated', time.value, 'time');
  const address = addressOf(scan);
  const inAddress = /\/((?:19|20)\d\d[/-][01]?\d[/-][0-3]?\d)(?:[/-]|$)/.exec(
    address.slice(0, 300),
  );
  if (inAddress) add('published', inAddress[1], 'url', 'url');
  for (const text of scan.dates) {
    const date = visibleDate(text);
    if (date) add(date.role, date.raw, 'class:date');
  }
  return dates;
}
