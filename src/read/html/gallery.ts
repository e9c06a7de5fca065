import type { PageBlock } from './page-block.js';

/** Characters of a story that is no more than the opening of a gallery. */
const longestOpening = 500;
const fewestCaptions = 3;
/** A caption of fewer characters names what is seen. */
const shortestCaption = 60;

/** The story with the captions of its pictures, where those tell more than it: a page of pictures. */
export function withCaptions(
  page: readonly PageBlock[],
  story: readonly PageBlock[],
): readonly PageBlock[] {
  const told = lengthOf(story);
  if (told > longestOpening) return story;
  const texts = new Set<string>();
  const captions = page.filter(
    (block) => isTold(block) && !texts.has(block.text) && texts.add(block.text),
  );
  if (captions.length < fewestCaptions || lengthOf(captions) < told) return story;
  return [...story, ...captions];
}

function isTold({ text, kind, isAside }: PageBlock): boolean {
  return (
    kind === 'caption' && !isAside && text.length >= shortestCaption && /[.!?"”’)\]]$/.test(text)
  );
}

function lengthOf(blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
