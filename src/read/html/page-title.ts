import { headlineAmong, opens, shownPart } from './headline-among.js';
import { fromLd, type JsonLd } from './json-ld.js';
import { lettersOf } from './letters.js';
import { type Found, fromMeta, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { isNameOf, type Site } from './site.js';
import { bars, withoutSite } from './without-site.js';

/** A heading of fewer characters is hardly a headline. */
const shortest = 12;

/**
 * The h1 that is alike what the metadata call the page: readers see it, while metadata are written for search engines. Else JSON-LD, og:title, the first h1
 * that is not the name of the site, the title element; the name of the site behind a bar or dash is cut off.
 */
export function titleOf(scan: PageScan, ld: JsonLd, site: Site): Found | null {
  const [blog, page = blog!] = plainText(scan.title).split(archive);
  const named = [fromLd(ld, 'headline'), fromMeta(scan, 'title')].flatMap((found) =>
    found === null || isNameOf(site, found.value) || isRubric(found.value, page)
      ? []
      : { ...found, value: withoutSite(found.value, site) },
  );
  const isSite = (text: string) =>
    isNameOf(site, text) ||
    isBehindBar(page, text) ||
    isInFront(page, text, scan.texts) ||
    (text === blog && blog !== page);
  const headings = scan.headings
    .map(plainText)
    .filter((text) => lettersOf(text) !== '' && !isSite(text));
  const titles = named.map(({ value }) => value);
  const alike = headlineAmong(headings, titles.length > 0 ? titles : [page]);
  if (alike !== null) {
    const value = shownPart(alike, titles);
    return named.find((found) => found.value === value) ?? { value, from: 'h1' };
  }
  const below = scan.subheadings
    .map(plainText)
    .find((text) => text.length >= shortest && opens(text, page) && !isSite(text));
  if (below !== undefined) return { value: below, from: 'h2' };
  if (named[0]) return named[0];
  if (headings[0]) return { value: headings[0], from: 'h1' };
  if (page === '') return null;
  return { value: standing(page, scan.texts, site) ?? withoutSite(page, site), from: 'title' };
}

/** "Marrow Echo - Pier shut after storm": the longest part, where it stands on the page by itself. */
function standing(page: string, texts: readonly string[], site: Site): string | null {
  const [front = ''] = page.split(': ', 1);
  if (isInFront(page, front, texts)) return page.slice(front.length + 1).trim();
  const parts = page.split(/ [|│–—»›·•-] |: /);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  if (parts.length === 1 || longest.length < shortest || isNameOf(site, longest)) return null;
  return texts.some((text) => plainText(text) === longest) ? longest : null;
}

/** "News", where the title element tells more. */
function isRubric(title: string, page: string): boolean {
  return !title.includes(' ') && page.length > title.length && !page.startsWith(title);
}

/** "Marrow Echo » Blog Archive » Pier shut": what blogs of old called their posts. */
const archive = / » Blog[ -]Archiv\w* » /i;

/** "Marrow Notes: Pier shut after storm", where the rest stands on the page by itself. */
function isInFront(page: string, text: string, texts: readonly string[]): boolean {
  if (!page.startsWith(text) || page[text.length] !== ':') return false;
  const rest = page.slice(text.length + 1).trim();
  return rest.length >= shortest && texts.some((each) => plainText(each) === rest);
}

/** "Pier shut after storm | Marrow Echo": what stands behind the bar, and is the shorter part, is the name of the site. */
function isBehindBar(page: string, text: string): boolean {
  const isShorter = 2 * text.length < page.length;
  return isShorter && bars.some((bar) => page.endsWith(bar + text));
}
