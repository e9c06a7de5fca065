import type { Place } from '../article/locate.js';
import type { ValueColumn } from '../sheet.js';

/** Where something stands in the article: the same columns on every sheet. */
export const placeColumns: readonly ValueColumn<Place>[] = [
  {
    name: 'paragraph',
    head: '¶',
    value: ({ paragraph }) => paragraph,
    align: 'right',
    tint: 'faint',
  },
  { name: 'line', value: ({ line }) => line, align: 'right' },
  { name: 'column', value: ({ column }) => column, align: 'right' },
  { name: 'start', value: ({ start }) => start, align: 'right' },
  { name: 'end', value: ({ end }) => end, align: 'right' },
];
