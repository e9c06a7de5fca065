import { isNotice } from './article-blocks.js';
import { isCredit } from './credit.js';
import { isFurniture } from './furniture.js';
import type { PageBlock } from './page-block.js';

/** A standfirst stands close above the body. */
const reach = 24;
const shortest = 60;
/** One that is marked as such may be shorter, and needs no full stop. */
const shortestMarked = 25;
/** So close below the headline, a line that is so long needs no full stop. */
const nearest = 6;
const enough = 90;
/** And a subheading right below it is one too. */
const nextTo = 2;

/**
 * The standfirst above the extracted body: sentences between the headline and the first extracted block, which extraction drops
 * because they stand in the page's header.
 */
export function missedLead(
  page: readonly PageBlock[],
  extracted: readonly PageBlock[],
): PageBlock[] {
  const first = indexOfFirst(page, extracted);
  if (first <= 0) return [];
  const title = titleBefore(page, first);
  const lead: PageBlock[] = [];
  for (let at = first - 1; at > title && at >= first - reach; at--)
    if (
      isStandfirst(page[at]!, title < 0 ? Number.POSITIVE_INFINITY : at - title) &&
      !(page[at]!.kind === 'heading' && isRetold(page[at]!.text, page[title]?.text)) &&
      !extracted.some((block) => block.text === page[at]!.text)
    )
      lead.unshift(page[at]!);
  return lead;
}

function indexOfFirst(page: readonly PageBlock[], extracted: readonly PageBlock[]): number {
  for (const { text } of extracted.slice(0, 3)) {
    const at = page.findIndex((block) => block.text === text && !block.isTitle);
    if (at >= 0) return at;
  }
  return -1;
}

/** The last `h1` above the body, -1 when there is none close by. */
function titleBefore(page: readonly PageBlock[], first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) if (page[at]!.isTitle) return at;
  return -1;
}

/** Half of its words are those of the headline: another form of that. */
function isRetold(heading: string, headline = ''): boolean {
  const told = headline.toLowerCase();
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return 2 * words.filter((word) => told.includes(word)).length >= words.length;
}

/** `below`: so many blocks below the headline. */
function isStandfirst(block: PageBlock, below: number): boolean {
  const { text, linked, kind, inFigure } = block;
  const isMarked = block.isStandfirst && below <= nearest;
  if (kind === 'list' || inFigure || block.isOutside) return false;
  if (text.length < (isMarked ? shortestMarked : shortest) || text.length > 900) return false;
  if (linked >= text.length * 0.3 || isFurniture(block) || isCredit(text) || isNotice(text))
    return false;
  // In an aside only what a headline is above.
  if (block.isAside && below > reach) return false;
  if (kind === 'heading' && below <= nextTo && linked === 0) return true;
  return (
    isMarked ||
    /[.!?…"”»’]$/.test(text) ||
    (below <= nearest && text.length >= enough && /^[^[{]/.test(text))
  );
}
