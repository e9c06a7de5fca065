import type { PageBlock } from './page-block.js';
import { isProse } from './prose.js';

/** An aside with more of the page's prose than this is the frame of its story: some pages stand in a form, or in something called `share`. */
const most = 0.6;
/** Characters of prose that make a story: what little a page of lists has may well be aside. */
const enough = 1200;

/** The blocks; those that only stand aside, or outside, of the story in its frame do so no more. */
export function withoutFrames(blocks: PageBlock[]): PageBlock[] {
  const prose = new Map<number, number>();
  let all = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    all += block.text.length;
    for (const element of new Set([...block.asides, ...block.outsides]))
      prose.set(element, (prose.get(element) ?? 0) + block.text.length);
  }
  const isFrame = (element: number) => (prose.get(element) ?? 0) > most * all;
  if (all < enough || ![...prose.keys()].some(isFrame)) return blocks;
  return blocks.map((block) => ({
    ...block,
    isAside: !block.asides.every(isFrame),
    isOutside: !block.outsides.every(isFrame),
  }));
}
