import type { SentenceObject } from '../article-object.js';
import { sheetOf } from '../sheet.js';

/** The key sentences in document order. */
export const sentenceSheet = sheetOf<SentenceObject>({
  columns: [
    { name: 'sentence', value: (_sentence, index) => index + 1, align: 'right', tint: 'faint' },
    { name: 'text', value: ({ text }) => text, prose: true },
    { name: 'score', value: ({ score }) => score, align: 'right', reason: true },
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
  ],
  human: ['sentence', 'text', 'paragraph'],
  none: 'no sentences',
  rows: ({ summary }) => summary?.sentences ?? [],
});
