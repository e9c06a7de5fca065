import { lettersOf } from './letters.js';
import type { PageBlock } from './page-block.js';
import { visibleDate } from './visible-date.js';

/** The headline stands in the first blocks, if it stands in the body at all. */
const reach = 3;
const longest = 220;
const longestByline = 80;
/** With the date and how long it takes to read. */
const longestDated = 140;
const opening = /^(?:by|von|par|por|di|door)\b/i;
/** One holds the other, and is not much longer: with the kicker in front, without the name of the series. */
const alike = 0.6;

/** The blocks without the headline, which the metadata gives: as it is, with its kicker, or shortened; and without the line of the authors. */
export function withoutHeadline(
  blocks: readonly PageBlock[],
  headlines: readonly string[],
  authors: readonly string[],
): PageBlock[] {
  const known = headlines.map(lettersOf).filter((letters) => letters !== '');
  return blocks.filter(({ kind, text }, index) => {
    if (index >= reach || text.length > longest) return true;
    if ((kind !== 'heading' || opening.test(text)) && isByline(text, authors)) return false;
    const letters = lettersOf(text);
    return !known.some((headline) => isAlike(letters, headline));
  });
}

/** "Ann Lee", "Author: Ann Lee | Views: 213". */
function isByline(text: string, authors: readonly string[]): boolean {
  if (
    text.length < longestDated &&
    opening.test(text) &&
    authors.some((name) => text.includes(name))
  )
    return visibleDate(text) !== null;
  return (
    text.length < longestByline &&
    !/[.!?…:"”»’]$/.test(text) &&
    authors.some((name) => text.includes(name))
  );
}

function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= long.length * alike && long.includes(short));
}
