import { isFullName } from '../layout/byline/author-name.js';
import { isPaper, isWritten } from './author-names.js';
import { isPerson } from './is-person.js';
import { plainText } from './meta.js';
import type { PageScan } from './page-scan.js';

const longestLine = 300;

/** Both of "By Ann Lee | alee@echo.example | Marrow Echo and Bo Roth | …", where each has an element of their own within. */
export function markedIn(texts: readonly string[], first: string): readonly string[] {
  const line = texts.find((text) => text.length > first.length && text.includes(first));
  if (line === undefined || line.length > longestLine || line.includes('\n')) return [];
  const names = texts.filter(
    (text) => line.includes(text) && isFullName(text) && isWritten(text) && !isPaper(text),
  );
  return names.includes(first) ? [...new Set(names)] : [];
}

/** Close below the headline, who stands right behind the first in an element of the same sort: "Ann Lee", "and", "Bo Roth". */
export function withNeighbours(
  names: readonly string[],
  signed: readonly string[],
  { texts, headings }: PageScan,
): readonly string[] {
  const [first = ''] = names;
  if (names.length !== 1 || signed.length < 2 || !isFullName(first)) return names;
  const heading = texts.findIndex((text) => headings.includes(plainText(text)));
  let at = texts.indexOf(first, heading + 1);
  if (heading < 0 || at < 0 || at > heading + nearest) return names;
  const all = [first];
  for (at++; all.length < mostListed; at++) {
    if (/^\s{0,9}(?:,|&|·|\||and|und|et|y|,\s?and)\s{0,9}$/.test(texts[at] ?? '')) at++;
    const name = texts[at]?.trim() ?? '';
    const isMarked = isFullName(name) && signed.includes(name) && !isPaper(name);
    if (!(isMarked || isPerson(name)) || !isWritten(name)) break;
    if (!isMarked && !signed.some((text) => text.includes(name))) break;
    all.push(name);
  }
  return [...new Set(all)];
}

/** Texts between the headline and the names. */
const nearest = 12;

/** Names in a list of authors. */
export const mostListed = 8;
