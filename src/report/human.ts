import type { ArticleObject } from './article/article-object.js';
import type { Page } from './page.js';
import { bare, type Report } from './report.js';
import { oneLine } from './safe.js';
import { wrap } from './wrap.js';

/** A person's view of one article: text without a line break at the end. */
export type Human = (object: ArticleObject, page: Page) => string;

/** What stands above each article where several can come. */
export type Heading = 'none' | 'file' | 'file and title';

/** Human output of articles, a blank line between them. */
export function human(print: Human, page: Page, heading: Heading): Report {
  return {
    ...bare,
    separator: '\n',
    article: (object) => `${headingLines(object, page, heading)}${print(object, page)}\n`,
  };
}

function headingLines({ file, id, article }: ArticleObject, page: Page, heading: Heading): string {
  if (heading === 'none') return '';
  const title = heading === 'file' ? null : article.title;
  const text = [file, id, title].filter((part) => part != null).join(' · ');
  return wrap(oneLine(text), page.width)
    .map((line) => `${page.style('title', line)}\n`)
    .join('');
}
