import type { Block } from '../../../article.js';
import { outlets } from '../byline/authors-post.js';
import { type Draft, forgetHeadline, setField } from '../draft.js';

/** Words of the name of a paper, and of a headline. */
const longestOutlet = 4;
const shortestHeadline = 5;

/**
 * "Banks" or "Marrow Herald" above a line of at least five words, with a byline below: the first is the section or the paper, the second the headline and no
 * deck.
 */
export function liftHeadline(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  const { title, subtitle, byline, evidence } = draft;
  if (title === null || subtitle === null || byline.length === 0) return blocks;
  const above = evidence.get('title')!;
  const below = evidence.get('subtitle')!;
  if (above.from !== 'first line' || below.from !== 'second line') return blocks;
  if (subtitle.split(' ').length < shortestHeadline || /[.!?]$/.test(subtitle)) return blocks;
  const words = title.split(' ');
  const isOutlet = words.length <= longestOutlet && outlets.has(words.at(-1)!.toLowerCase());
  if (words.length > 1 && !isOutlet) return blocks;
  forgetHeadline(draft);
  setField(draft, isOutlet && words.length > 1 ? 'source' : 'section', title, above);
  setField(draft, 'title', subtitle, below);
  return blocks.map((block) =>
    block.kind === 'title'
      ? { ...block, kind: 'header' }
      : block.start === below.span!.start
        ? { ...block, kind: 'title' }
        : block,
  );
}
