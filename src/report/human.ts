import type { ArticleObject } from './article-object.js';
import type { Page } from './page.js';
import { bare, type Report } from './report.js';
import { oneLine } from './safe.js';
import { wrap } from './wrap.js';

/** A person's view of one article: text without a line break at the end. */
export type Human = (object: ArticleObject, page: Page) => string;

/** Human output of one or more articles; where there are more (or may be), each is headed by its file's name. */
export function human(print: Human, page: Page, several: boolean): Report {
  return {
    ...bare,
    separator: '\n',
    article: (object) => {
      const heading = several ? `${fileHeading(object, page)}\n` : '';
      return `${heading}${print(object, page)}\n`;
    },
  };
}

function fileHeading({ file, id, article }: ArticleObject, page: Page): string {
  const parts = [
    oneLine(file),
    id === undefined ? '' : oneLine(String(id)),
    oneLine(article.title ?? ''),
  ];
  return wrap(parts.filter(Boolean).join(' · '), page.width)
    .map((line) => page.style('title', line))
    .join('\n');
}
