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
  // What stands below several headings is read once.
  let line = 0;
  for (const [at, text] of texts.entries()) {
    if (!headlines.has(plainText(text))) continue;
    const end = Math.min(texts.length, at + nearest);
    for (line = Math.max(line, at + 1); line < end; line++) {
      const names = namesOf(texts, line);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function namesOf(texts: readonly string[], line: number): readonly string[] {
  const text = plainText(texts[line]!);
  const byline = readByline(text) ?? readByline(`${text} ${plainText(texts[line + 1] ?? '')}`);
  if (byline) return byline.names.filter(isFullName);
  // "12 Oct 2020" and "· Ann Lee" may be elements of their own.
  const isRest = /^[|–—·•-] /.test(text);
  if (isRest) return besideDate(`${plainText(texts[line - 1] ?? '')} ${text}`);
  const bar = plainText(texts[line + 1] ?? '');
  const isBar = /^[|–—·•-]$/.test(bar);
  return besideDate(isBar ? `${text} ${bar} ${plainText(texts[line + 2] ?? '')}` : text);
}

/** "Ann Lee | 12 Oct 2020", "12.10.2020 - Ann Lee". */
function besideDate(text: string): readonly string[] {
  const parts = text.split(/ [|–—·•-] /);
  const isDated = parts.some((part) => dateOnly(part) !== null);
  return isDated ? parts.filter((part) => !part.includes(',') && isFullName(part)) : [];
}
