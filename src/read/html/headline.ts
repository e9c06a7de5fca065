import { lettersOf } from './letters.js';
import type { PageBlock } from './page-block.js';

/** The headline stands in the first blocks, if it stands in the body at all. */
const reach = 3;
const longest = 220;
const longestByline = 80;
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
    if (kind !== 'heading' && isByline(text, authors)) return false;
    const letters = lettersOf(text);
    return !known.some((headline) => isAlike(letters, headline));
  });
}

/** "Ann Lee", "Author: Ann Lee | Views: 213". */
function isByline(text: string, authors: readonly string[]): boolean {
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
