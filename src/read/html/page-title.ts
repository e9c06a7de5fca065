import { fromLd, type JsonLd } from './json-ld.js';
import { lettersOf } from './letters.js';
import { addressOf, type Found, fromMeta, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';

/** JSON-LD, og:title, the first h1 that is not the name of the site, the title element; the name of the site behind a bar or dash is cut off. */
export function titleOf(scan: PageScan, ld: JsonLd, site: Site): Found | null {
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

/** `name`: what the page calls its site. */
export function siteOf(scan: PageScan, name: string | null): Site {
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
