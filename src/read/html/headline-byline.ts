import { isFullName } from '../layout/byline/author-name.js';
import { readByline } from '../layout/byline/byline.js';
import { dateOnly } from '../layout/head/date-only.js';
import { plainText } from './meta.js';
import type { PageScan } from './page-scan.js';

/** So many texts below the headline may be its standfirst, its date and its byline. */
const nearest = 12;
/** The names of a byline that no class tells, just below the headline: "By Ann Lee | 12 Oct 2020", "By", "Ann Lee". */
export function namesBelowHeadline(
  { texts, headings }: PageScan,
  headline: string,
): readonly string[] {
  const headlines = new Set([headline, ...headings]);
  for (const [at, text] of texts.entries()) {
    if (!headlines.has(plainText(text))) continue;
    const names = namesBelow(texts, at);
    if (names.length > 0) return names;
  }
  return [];
}

function namesBelow(texts: readonly string[], at: number): readonly string[] {
  for (let line = at + 1; line < Math.min(texts.length, at + nearest); line++) {
    const text = plainText(texts[line]!);
    const byline = readByline(text) ?? readByline(`${text} ${plainText(texts[line + 1] ?? '')}`);
    const names = byline?.names.filter(isFullName) ?? besideDate(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** "Ann Lee | 12 Oct 2020", "12.10.2020 - Ann Lee". */
function besideDate(text: string): readonly string[] {
  const parts = text.split(/ [|–—·•-] /);
  const isDated = parts.some((part) => dateOnly(part) !== null);
  return isDated ? parts.filter((part) => !part.includes(',') && isFullName(part)) : [];
}
