import type { ArticleObject } from './article/article-object.js';
import type { PubDateObject } from './article/head-object.js';
import { longDate } from './long-date.js';
import type { Page } from './page.js';
import { oneLine } from './safe.js';
import { wrap } from './wrap.js';

/** When the article appeared and how that was read: what relative dates resolve against. */
export function publicationLine({ article }: ArticleObject, page: Page): string {
  const { published, updated } = article;
  const lines = [
    published === null
      ? 'Published: not found; give --date to resolve relative dates'
      : told('Published', published),
    updated === null ? '' : told('Updated', updated),
  ];
  return lines
    .filter(Boolean)
    .flatMap((line) => wrap(oneLine(line), page.width))
    .join('\n');
}

function told(label: string, { value, from, text, why }: PubDateObject): string {
  return `${label}: ${longDate(value)} (${from}: ${text})${why ? `: ${why}` : ''}`;
}
