import { fromLd, type JsonLd } from './json-ld.js';
import { type Found, fromMeta, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { isNameOf, type Site } from './site.js';

/** JSON-LD, og:title, the first h1 that is not the name of the site, the title element; the name of the site behind a bar or dash is cut off. */
export function titleOf(scan: PageScan, ld: JsonLd, site: Site): Found | null {
  const ldTitle = fromLd(ld, 'headline');
  const og = fromMeta(scan, 'title');
  const page = scan.title === '' ? null : { value: plainText(scan.title), from: 'title' };
  const heading = headingOf(scan, page?.value ?? '', site);
  // A headline on the page that the metadata only abbreviates or extends is what readers see.
  const named = ldTitle ?? og;
  if (heading && named && opensWith(named.value, heading.value)) return heading;
  const best = named ?? heading ?? page;
  return best && { ...best, value: withoutSite(best.value, site) };
}

/** The first h1 that is not the name of the site; where the title element repeats one of them, that one: others are of menus and boxes. */
function headingOf(scan: PageScan, page: string, site: Site): Found | null {
  const headings = scan.headings
    .map(plainText)
    .filter((text) => text !== '' && !isNameOf(site, text));
  const repeated = headings.find((text) => page.includes(text) && !isBehindBar(page, text));
  const first = headings.find((text) => !isBehindBar(page, text));
  const value = repeated ?? first;
  return value === undefined ? null : { value, from: 'h1' };
}

/** "Pier shut after storm | Marrow Echo": what stands behind the bar, and is the shorter part, is the name of the site. */
function isBehindBar(page: string, text: string): boolean {
  const isShorter = 2 * text.length < page.length;
  return isShorter && bars.some((bar) => page.endsWith(bar + text));
}

/** "Pier shut after storm | News": the heading, and behind a bar or dash more. */
function opensWith(title: string, heading: string): boolean {
  if (heading.length <= 10 || !title.startsWith(heading)) return false;
  return /^\s*[|–—:»·-]/.test(title.slice(heading.length));
}

/** What parts the title of a page from the name of its site. */
const bars = [' | ', ' - ', ' – ', ' — ', ' » ', ' › ', ' · ', ' • '];

/** "Marrow Echo » Pier shut | Marrow" → "Pier shut": a first or last part that is the site's name, or a last one behind a bar. */
function withoutSite(whole: string, site: Site): string {
  const [first = ''] = whole.split(/ [|–—»›·•-] /, 1);
  const title = first !== whole && isNameOf(site, first) ? whole.slice(first.length + 3) : whole;
  const at = bars.reduce((last, bar) => Math.max(last, title.lastIndexOf(bar)), -1);
  if (at < 8) return title;
  const last = title.slice(at + 3).trim();
  const isSite =
    isNameOf(site, last) ||
    (site.name !== null && last.toLowerCase().includes(site.name.toLowerCase().slice(0, 30)));
  return isSite || (title[at + 1] === '|' && last.length < 40) ? title.slice(0, at).trim() : title;
}
