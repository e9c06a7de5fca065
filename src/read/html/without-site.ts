import { isNameOf, type Site } from './site.js';

/** What parts the title of a page from the name of its site. */
export const bars = [' | ', ' - ', ' – ', ' — ', ' » ', ' › ', ' · ', ' • ', ' « ', ' │ '];

/** A title of fewer letters is one only where the site's own name is cut off. */
const shortest = 8;

/** "Marrow Echo » Pier shut | Marrow" → "Pier shut": a first or last part that is the site's name, or a last one behind a bar. */
export function withoutSite(whole: string, site: Site): string {
  const [first = ''] = whole.split(/ [|–—»›·•-] |: /, 1);
  const isSites = first !== whole && isNameOf(site, first);
  const title = isSites ? whole.slice(whole.indexOf(' ', first.length + 1) + 1) : whole;
  const at = bars.reduce((last, bar) => Math.max(last, title.lastIndexOf(bar)), -1);
  if (at < 1) return title;
  const last = title.slice(at + 3).trim();
  const isSite =
    isNameOf(site, last) ||
    (at >= shortest &&
      (namesSite(last, at, site) || ('|│'.includes(title[at + 1]!) && last.length < 40)));
  return isSite ? title.slice(0, at).trim() : title;
}

/** "Marrow Echo Online" of the Marrow Echo, "The Echo of Marrow" of marrow-echo.com. */
function namesSite(text: string, before: number, { name, hosts }: Site): boolean {
  const lower = text.toLowerCase();
  if (name !== null && lower.includes(name.toLowerCase().slice(0, 30))) return true;
  const words = lower.match(/[\p{L}\p{N}]{5,}/gu) ?? [];
  return text.length < before && words.some((word) => hosts.some((host) => host.includes(word)));
}
