import type { PageBlock } from './page-block.js';

/** Shorter texts stand twice in an article for good reason: refrains, labels, scores. */
const shortest = 80;

/**
 * The blocks without long paragraphs that stand there a second time: pages repeat their lead as a standfirst, with or without the dateline,
 * and hold copies for other screens.
 */
export function withoutRepeats(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const seen = new Set<string>();
  const kept: PageBlock[] = [];
  for (const block of blocks) {
    const { text } = block;
    if (text.length < shortest) {
      kept.push(block);
      continue;
    }
    const before = kept.at(-1)?.text ?? '';
    if (seen.has(text) || before.endsWith(text)) continue;
    if (before.length >= shortest && text.endsWith(before)) kept.pop();
    seen.add(text);
    kept.push(block);
  }
  return kept;
}
