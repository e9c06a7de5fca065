import type { ArticleObject } from '../article/article-object.js';
import type { HeadObject, PubDateObject } from '../article/head-object.js';
import { counted } from '../counted.js';
import { longDate } from '../long-date.js';
import { narrow, type Page } from '../page.js';
import { indented } from './lines.js';

/** Words per minute of a grown-up reading silently: Brysbaert 2019 (238), rounded. */
const wordsPerMinute = 240;

/** Source, dates and length, one line each. */
export function factLines({ article, file }: ArticleObject, page: Page): string[] {
  const { source, byline, dateline, published, updated, section } = article;
  const facts: [label: string, value: string | null][] = [
    ['Source', [source, section].filter((part) => part !== null).join(', ') || null],
    ['By', byline.join(', ') || null],
    ['From', dateline?.place ?? null],
    ['Published', published === null ? 'not found' : dated(published, article)],
    ['Updated', updated && dated(updated, article)],
    ['Length', length(article)],
    ['File', article.title === null ? file : null],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : fact(label, value, page)));
}

function fact(label: string, value: string, page: Page): string[] {
  if (page.width < narrow) {
    return [page.style('faint', label), ...indented(value, page, 1)];
  }
  const width = 12;
  return indented(value, page, width, page.style('faint', label.padEnd(width)));
}

/** The date in words and how it was read. */
function dated(date: PubDateObject, head: HeadObject): string {
  const doubts = date.ambiguous ? `, or ${date.alternatives.map(longDate).join(' or ')}` : '';
  return `${longDate(date.value)}${doubts} (${origin(date, head)})`;
}

function origin({ from, text }: PubDateObject, { url }: HeadObject): string {
  if (from === 'option') return 'given with --date';
  if (from === 'url') return `from the address ${url ?? ''}`.trimEnd();
  return `${from}: ${text}`;
}

function length({ words, paragraphs }: HeadObject): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return `${counted(words, 'word')}, ${counted(paragraphs, 'paragraph')}, ${minutes} min to read`;
}
