import type { ArticleObject } from '../article/article-object.js';
import type { EntityObject } from '../article/entity-object.js';
import { sheetOf } from '../sheet.js';
import { speakerShares } from '../speakers.js';

/** The whole picture in one row per article. */
export const articleSheet = sheetOf<ArticleObject>({
  columns: [
    { name: 'title', value: ({ article }) => article.title, prose: true, tint: 'strong' },
    { name: 'source', value: ({ article }) => article.source },
    { name: 'byline', value: ({ article }) => article.byline.join('; ') },
    { name: 'section', value: ({ article }) => article.section },
    { name: 'url', value: ({ article }) => article.url },
    { name: 'language', value: ({ article }) => article.language },
    { name: 'published', value: ({ article }) => article.published?.value ?? null },
    { name: 'updated', value: ({ article }) => article.updated?.value ?? null },
    { name: 'place', value: ({ article }) => article.dateline?.place ?? null },
    { name: 'words', value: ({ article }) => article.words, align: 'right' },
    { name: 'paragraphs', value: ({ article }) => article.paragraphs, align: 'right' },
    { name: 'quotes', value: ({ quotes = [] }) => quotes.length, align: 'right' },
    {
      name: 'speakers',
      value: (object) =>
        speakerShares(object)
          .flatMap(({ name }) => name ?? [])
          .join('; '),
      prose: true,
    },
    { name: 'people', value: names('person'), prose: true },
    { name: 'places', value: names('place'), prose: true },
    { name: 'organizations', value: names('organization'), prose: true },
    { name: 'dates', value: ({ dates = [] }) => dates.length, align: 'right' },
    {
      name: 'summary',
      value: ({ summary }) => summary?.sentences.map(({ text }) => text).join(' ') ?? null,
      prose: true,
    },
    { name: 'warnings', value: ({ warnings }) => warnings.map(({ code }) => code).join('; ') },
  ],
  human: ['title', 'source', 'published', 'words', 'quotes', 'speakers'],
  none: 'no article',
  rows: (object) => [object],
});

function names(type: EntityObject['type']): (object: ArticleObject) => string {
  return ({ entities = [] }) =>
    entities
      .filter((entity) => entity.type === type)
      .map(({ name }) => name)
      .join('; ');
}
