import type { NameAnswer, SpeakerAnswer } from '../../analysis/corpus/index.js';
import { type List, list, period } from './list.js';

/** Who is quoted, and how. */
export const speakers = list<SpeakerAnswer>(
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

/** The names of some types. */
export function names(title: string, isOf: (type: NameAnswer['type']) => boolean): List {
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
