import type { Evidence, RawDate } from '../../article.js';
import { metaNames } from '../../words/meta-names.js';
import type { Known, TextField } from '../layout/draft.js';
import { readAuthors } from './authors.js';
import { isNews, type JsonLd, ldName, list, readJsonLd } from './json-ld.js';
import { lettersOf } from './letters.js';
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
  if (heading && named && opensWith(named.value, heading.value)) return heading;
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

/** "Pier shut after storm | News": the heading, and behind a bar or dash more. */
function opensWith(title: string, heading: string): boolean {
  if (heading.length <= 10 || !title.startsWith(heading)) return false;
  return /^\s*[|–—:»·-]/.test(title.slice(heading.length));
}

/** What parts the title of a page from the name of its site. */
const bars = [' | ', ' - ', ' – ', ' — ', ' » '];

/** "Marrow Echo » Pier shut | Marrow" → "Pier shut": a first or last part that is the site's name, or a last one behind a bar. */
function withoutSite(whole: string, site: Site): string {
  const [first = ''] = whole.split(/ [|–—»-] /, 1);
  const title = first !== whole && isNameOf(site, first) ? whole.slice(first.length + 3) : whole;
  const at = bars.reduce((last, bar) => Math.max(last, title.lastIndexOf(bar)), -1);
  if (at < 8) return title;
  const last = title.slice(at + 3).trim();
  const isSite =
    isNameOf(site, last) ||
    (site.name !== null && last.toLowerCase().includes(site.name.toLowerCase().slice(0, 30)));
  return isSite || (title[at + 1] === '|' && last.length < 40) ? title.slice(0, at).trim() : title;
}

/** A date as the page gives it, not yet looked at: of JSON-LD it may be anything. */
type Given = readonly [role: RawDate['role'], raw: unknown, from: string];

/** All dates the page gives of itself, surest first. They are only collected here. */
function rawDates(scan: PageScan, { article }: JsonLd): RawDate[] {
  const times = scan.times.slice(0, 8);
  const given: readonly Given[] = [
    ['published', list(article?.datePublished)[0], 'json-ld:datePublished'],
    ...metaDates(scan, 'published'),
    ...metaDates(scan, 'updated'),
    ['published', scan.items.get('datepublished')?.[0], 'itemprop:datePublished'],
    ...times.flatMap((time): Given[] =>
      time.isPublication ? [['published', time.value, 'time']] : [],
    ),
    ['published', list(article?.dateCreated)[0], 'json-ld:dateCreated'],
    ['updated', list(article?.dateModified)[0], 'json-ld:dateModified'],
    ['updated', scan.items.get('datemodified')?.[0], 'itemprop:dateModified'],
    ...times.flatMap((time): Given[] => (time.isUpdate ? [['updated', time.value, 'time']] : [])),
    ['published', dayInAddress(addressOf(scan)), 'url'],
    ...scan.dates.flatMap((text): Given[] => {
      const date = visibleDate(text);
      return date ? [[date.role, date.raw, 'class:date']] : [];
    }),
  ];
  return given.flatMap(([role, raw, from]): RawDate[] => {
    const text = typeof raw === 'string' ? raw.trim() : '';
    const source = from === 'url' ? 'url' : 'metadata';
    return mayBeDate(text) ? [{ role, source, from, raw: text, span: null }] : [];
  });
}

function metaDates(scan: PageScan, role: 'published' | 'updated'): Given[] {
  const names = metaNames[role].split(' ');
  return names.map((name) => [role, scan.meta.get(name)?.[0], `meta:${name}`]);
}

/** `https://marrow-echo.com/2021/05/04/pier-shut`. */
function dayInAddress(address: string): string | undefined {
  return /\/((?:19|20)\d\d[/-][01]?\d[/-][0-3]?\d)(?:[/-]|$)/.exec(address.slice(0, 300))?.[1];
}

/** Not too short, not too long, and not the day that software counts from. */
function mayBeDate(text: string): boolean {
  if (text.length < 6 || text.length >= 80) return false;
  return /\d/.test(text) && !/^(?:0000|0001|1970-01-01)/.test(text);
}
