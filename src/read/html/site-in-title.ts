import { sectionNames } from '../../words/kickers.js';
import { rubricWords } from '../../words/page-words.js';
import { wordSet } from '../../words/word-set.js';
import { type Found, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { isNameOf, type Site } from './site.js';
import { bars } from './without-site.js';

const longest = 40;
const rubrics = wordSet(`${sectionNames} ${rubricWords}`);

/**
 * "Pier shut after storm - News | Marrow Echo" → the last part, for pages that do not say whose they are: behind the headline and an upright bar, or behind
 * another one where the page shows it by itself or is found under that name.
 */
export function siteInTitle(scan: PageScan, headline: string, site: Site): Found | null {
  const page = plainText(scan.title);
  if (headline === '' || !page.startsWith(headline)) return null;
  const rest = page.slice(headline.length);
  const bar = rest.slice(0, 3);
  if (!bars.includes(bar)) return null;
  // "Marrow Echo – News of the coast" behind " | " is all of it its name.
  const upright = rest.lastIndexOf(' | ');
  const name = rest.slice((upright < 0 ? rest.lastIndexOf(bar) : upright) + bar.length).trim();
  if (!isSiteName(name)) return null;
  const isTold =
    upright >= 0 || isNameOf(site, name) || scan.texts.some((text) => plainText(text) === name);
  return isTold ? { value: name, from: 'title' } : null;
}

/** Not "News", "Page 2", "By Ann Lee". */
function isSiteName(name: string): boolean {
  if (name.length < 2 || name.length > longest || /^(?:by|page|part)\b/i.test(name)) return false;
  const lower = name.toLowerCase();
  return /\p{L}{2}/u.test(name) && !rubrics.has(lower.slice(lower.lastIndexOf(' ') + 1));
}
