import { articleBlocks } from './article-blocks.js';
import type { PageBlock } from './page-block.js';
import { isProse } from './prose.js';

/** A container must hold this much more prose than what was extracted to take its place. */
const muchMore = 2;
/** An inner container is taken for its outer one when it holds this share of the prose. */
const nearlyAll = 0.6;

/** Characters of running text that make an article. */
const enough = 1200;

/**
 * The blocks of the element that holds the article by its markup (`article`, `main`, `itemprop=articleBody` …), where the extraction
 * has missed most of the page's prose: blogs, forums, recipes. Null when what was extracted is good enough.
 */
export function betterContainer(
  page: readonly PageBlock[],
  extracted: readonly PageBlock[],
): PageBlock[] | null {
  const prose = new Map<number, number>();
  for (const block of page) {
    if (block.isAside || !isProse(block)) continue;
    for (const container of block.containers)
      prose.set(container, (prose.get(container) ?? 0) + block.text.length);
  }
  const best = innermost(prose, page);
  if (best === null) return null;
  if (prose.get(best)! < proseLength(extracted) * muchMore) return null;
  const inside = page.filter((block) => !block.isAside && block.containers.includes(best));
  return isElsewhere(inside, extracted) ? null : articleBlocks(inside);
}

/** A longer text that holds nothing of what was extracted is that of the comments. */
function isElsewhere(inside: readonly PageBlock[], extracted: readonly PageBlock[]): boolean {
  if (proseLength(extracted) < enough) return false;
  const texts = new Set(inside.map(({ text }) => text));
  return !extracted.some((block) => isProse(block) && texts.has(block.text));
}

function proseLength(blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const block of blocks) if (isProse(block)) length += block.text.length;
  return length;
}

/** From the container with most prose inwards, as long as an inner one still has nearly all of it. */
function innermost(prose: ReadonlyMap<number, number>, page: readonly PageBlock[]): number | null {
  let best: number | null = null;
  for (const [container, length] of prose)
    if (best === null || length > prose.get(best)!) best = container;
  if (best === null) return null;
  const most = prose.get(best)!;
  for (const { containers } of page)
    for (const container of containers)
      if (container > best && (prose.get(container) ?? 0) >= most * nearlyAll) best = container;
  return best;
}
