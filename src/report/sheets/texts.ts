import type { ArticleObject } from '../article/article-object.js';
import { sheetOf } from '../sheet.js';

/** The article text as read. */
export const textSheet = sheetOf<ArticleObject>({
  columns: [
    { name: 'title', value: ({ article }) => article.title, prose: true },
    { name: 'text', value: ({ text }) => text!, prose: true },
  ],
  human: ['text'],
  none: 'no text',
  rows: (object) => [object],
});
