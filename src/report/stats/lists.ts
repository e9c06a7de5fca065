import type {
  CorpusAnswer,
  NameAnswer,
  SpeakerAnswer,
  TallyAnswer,
} from '../../analysis/corpus/index.js';
import type { Cell, ValueColumn } from '../sheet.js';
import type { ListName } from './list-names.js';

/** One list of the answer as a table: CSV prints all columns, people see the `human` ones. */
export interface List {
  readonly title: string;
  readonly columns: readonly ValueColumn<never>[];
  readonly human: readonly string[];
  /** Cells in the order of `columns`. */
  rows(answer: CorpusAnswer): Cell[][];
}

function list<Row>(
  title: string,
  human: readonly string[],
  columns: readonly ValueColumn<Row>[],
  rows: (answer: CorpusAnswer) => readonly Row[],
): List {
  return {
    title,
    human,
    columns,
    rows: (answer) =>
      rows(answer).map((row, index) => columns.map((column) => column.value(row, index))),
  };
}

const period: ValueColumn<Pick<NameAnswer, 'first' | 'last'>>[] = [
  { name: 'first', value: ({ first }) => first, tint: 'faint' },
  { name: 'last', value: ({ last }) => last, tint: 'faint' },
  { name: 'seen', value: seen, tint: 'faint' },
];

/** The period for people: the day when it is one, else months. */
function seen({ first, last }: Pick<NameAnswer, 'first' | 'last'>): string | null {
  if (first === last) return first;
  const [from, to] = [first!.slice(0, 7), last!.slice(0, 7)];
  return from === to ? from : `${from} – ${to}`;
}

const speakers = list<SpeakerAnswer>(
  'Speakers',
  ['name', 'quotes', 'words', 'percent', 'stories', 'seen', 'verbs'],
  [
    { name: 'name', value: ({ name }) => name, tint: 'name' },
    { name: 'type', value: ({ type }) => type },
    { name: 'quotes', value: ({ quotes }) => quotes, align: 'right' },
    { name: 'words', value: ({ words }) => words, align: 'right' },
    { name: 'share', value: ({ share }) => share },
    {
      name: 'percent',
      head: 'share',
      value: ({ share }) => `${(share * 100).toFixed(share < 0.0995 ? 1 : 0)} %`,
      align: 'right',
    },
    { name: 'stories', value: ({ stories }) => stories, align: 'right' },
    ...period,
    { name: 'neutral', value: ({ neutral }) => neutral, align: 'right' },
    { name: 'loaded', value: ({ loaded }) => loaded, align: 'right' },
    { name: 'verbs', value: verbs, prose: true },
  ],
  ({ speakers }) => speakers,
);

/** The commonest; a loaded verb is marked. */
function verbs({ verbs }: SpeakerAnswer): string {
  return verbs
    .slice(0, 3)
    .map(({ verb, count, tone }) => `${verb}${tone === 'loaded' ? '!' : ''} ×${count}`)
    .join('; ');
}

function names(title: string, isOf: (type: NameAnswer['type']) => boolean): List {
  return list<NameAnswer>(
    title,
    ['name', 'stories', 'mentions', 'seen', 'forms'],
    [
      { name: 'name', value: ({ name }) => name, tint: 'name' },
      { name: 'type', value: ({ type }) => type },
      { name: 'stories', value: ({ stories }) => stories, align: 'right' },
      { name: 'mentions', value: ({ mentions }) => mentions, align: 'right' },
      ...period,
      { name: 'forms', head: 'also', value: others, prose: true },
    ],
    (answer) => answer.names.filter(({ type }) => isOf(type)),
  );
}

/** Up to five forms beside the name itself. */
function others({ name, forms }: NameAnswer): string {
  return forms
    .filter((form) => form !== name)
    .slice(0, 5)
    .join('; ');
}

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
