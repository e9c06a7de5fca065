import { isFullName } from '../layout/byline/author-name.js';
import { readByline } from '../layout/byline/byline.js';
import { plainText } from './meta.js';
import type { PageScan } from './page-scan.js';

/** So many texts below the headline may be its standfirst, its date and its byline. */
const nearest = 12;

/** The names of a byline that no class tells, just below the headline: "By Ann Lee | 12 Oct 2020", "By", "Ann Lee". */
export function namesBelowHeadline({ headings, texts }: PageScan): readonly string[] {
  const headline = headings.find((text) => text !== '');
  if (headline === undefined) return [];
  const at = texts.findIndex((text) => isPartOf(headline, plainText(text)));
  if (at < 0) return [];
  for (let line = at + 1; line < Math.min(texts.length, at + nearest); line++) {
    const text = plainText(texts[line]!);
    const byline = readByline(text) ?? readByline(`${text} ${plainText(texts[line + 1] ?? '')}`);
    const names = byline?.names.filter(isFullName) ?? [];
    if (names.length > 0) return names;
  }
  return [];
}

/** A headline may be in pieces. */
function isPartOf(headline: string, text: string): boolean {
  return text.length > 10 && headline.includes(text);
}
