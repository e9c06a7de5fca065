import type { SentenceObject } from '../article/sentence-object.js';
import { sheetOf } from '../sheet.js';
import { placeColumns } from './place-columns.js';

/** The key sentences in document order. */
export const sentenceSheet = sheetOf<SentenceObject>({
  columns: [
    { name: 'sentence', value: (_sentence, index) => index + 1, align: 'right', tint: 'faint' },
    { name: 'text', value: ({ text }) => text, prose: true },
    { name: 'score', value: ({ score }) => score, align: 'right', reason: true },
    ...placeColumns,
  ],
  human: ['sentence', 'text', 'paragraph'],
  none: 'no sentences',
  rows: ({ summary }) => summary!.sentences,
});
