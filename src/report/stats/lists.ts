import type { CorpusAnswer, TallyAnswer } from '../../analysis/corpus/index.js';
import { type List, list, period } from './list.js';
import type { ListName } from './list-names.js';
import { names, speakers } from './name-lists.js';

const months = list<TallyAnswer['months'][number]>(
  'Months',
  ['month', 'stories', 'quotes', 'mentioned'],
  [
    { name: 'month', value: ({ month }) => month },
    { name: 'stories', value: ({ stories }) => stories, align: 'right' },
    { name: 'quotes', value: ({ quotes }) => quotes, align: 'right' },
    { name: 'mentioned', value: ({ mentioned }) => mentioned, align: 'right' },
  ],
  ({ months }) => months,
);

/** Outlets or months of `--by`, one row each. */
const groups = list<CorpusAnswer['groups'][number]>(
  'Groups',
  ['name', 'stories', 'words', 'quotes', 'named', 'speakers'],
  [
    { name: 'name', value: ({ name }) => name, tint: 'strong', blank: '(not said)' },
    { name: 'stories', value: ({ stories }) => stories, align: 'right' },
    { name: 'words', value: ({ words }) => words, align: 'right' },
    { name: 'quotes', value: ({ quotes }) => quotes.total, align: 'right' },
    { name: 'named', value: ({ quotes }) => quotes.named, align: 'right' },
    { name: 'unnamed', value: ({ quotes }) => quotes.unnamed, align: 'right' },
    { name: 'unattributed', value: ({ quotes }) => quotes.unattributed, align: 'right' },
    ...period,
    {
      name: 'speakers',
      head: 'most quoted',
      value: ({ speakers }) =>
        speakers
          .slice(0, 3)
          .map(({ name, quotes }) => `${name} ×${quotes}`)
          .join('; '),
      prose: true,
    },
  ],
  ({ groups }) => groups,
);

const copies = list<NonNullable<CorpusAnswer['copies']>['originals'][number]>(
  'Copies',
  ['file', 'id', 'copies'],
  [
    { name: 'file', value: ({ file }) => file },
    { name: 'id', value: ({ id }) => id },
    { name: 'copies', value: ({ copies }) => copies, align: 'right' },
  ],
  ({ copies }) => copies?.originals ?? [],
);

const main = new Set(['person', 'place', 'organization']);

/** Every list by its name. */
export const lists: Readonly<Record<ListName, List>> = {
  speakers,
  people: names('People', (type) => type === 'person'),
  places: names('Places', (type) => type === 'place'),
  organizations: names('Organizations', (type) => type === 'organization'),
  others: names('Other names', (type) => !main.has(type)),
  months,
  groups,
  copies,
};
