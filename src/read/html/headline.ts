import { lettersOf } from './letters.js';
import type { PageBlock } from './page-block.js';

/** The headline stands in the first blocks, if it stands in the body at all. */
const reach = 3;
const longest = 220;
/** One holds the other, and is not much longer: with the kicker in front, without the name of the series. */
const alike = 0.6;

/** The blocks without the headline, which the metadata gives: as it is, with its kicker, or shortened. */
export function withoutHeadline(
  blocks: readonly PageBlock[],
  headlines: readonly string[],
): PageBlock[] {
  const known = headlines.map(lettersOf).filter((letters) => letters !== '');
  return blocks.filter(({ text }, index) => {
    if (index >= reach || text.length > longest) return true;
    const letters = lettersOf(text);
    return !known.some((headline) => isAlike(letters, headline));
  });
}

function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= long.length * alike && long.includes(short));
}
