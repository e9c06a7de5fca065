import type { ArticleObject } from './article/article-object.js';
import { type Page, proseWidth } from './page.js';
import { oneLine } from './safe.js';
import { wrap } from './wrap.js';

/** The key sentences as prose, one paragraph each. */
export function summaryText({ summary }: ArticleObject, { width, style }: Page): string {
  const { sentences } = summary!;
  if (sentences.length === 0) return style('faint', 'no sentences');
  return sentences
    .map(({ text }) => wrap(oneLine(text), Math.min(width, proseWidth)).join('\n'))
    .join('\n\n');
}
