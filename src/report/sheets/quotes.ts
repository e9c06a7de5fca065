import type { QuoteObject } from '../article/quote-object.js';
import { counted } from '../counted.js';
import { sheetOf, type ValueColumn } from '../sheet.js';
import { placeColumns } from './place-columns.js';

const columns: ValueColumn<QuoteObject>[] = [
  { name: 'quote', value: ({ id }) => id, tint: 'faint' },
  { name: 'type', value: ({ type }) => type, tint: 'faint' },
  {
    name: 'speaker',
    value: ({ speaker }) => speaker?.name ?? null,
    tint: 'name',
    blank: '(unattributed)',
  },
  { name: 'entity', value: ({ speaker }) => speaker?.entity ?? null },
  { name: 'via', value: via, tint: 'faint' },
  { name: 'mention', value: ({ speaker }) => speaker?.mention ?? null },
  { name: 'attribution', value: ({ attribution }) => attribution },
  { name: 'cue', value: ({ cue }) => cue?.text ?? null },
  { name: 'text', head: 'quote', value: ({ text }) => text, prose: true },
  { name: 'words', value: ({ words }) => words, align: 'right' },
  ...placeColumns,
  { name: 'confidence', head: 'conf.', value: ({ confidence }) => confidence, tint: 'faint' },
  { name: 'rule', reason: true, value: ({ rule }) => rule, tint: 'faint' },
  { name: 'group', value: ({ group }) => group },
  { name: 'before', value: ({ context }) => context?.before ?? null, prose: true, tint: 'faint' },
  { name: 'after', value: ({ context }) => context?.after ?? null, prose: true, tint: 'faint' },
  { name: 'why', reason: true, value: ({ why }) => why?.join('; ') ?? null, prose: true },
];

/** How the speaker is named at the quote, if not by the name itself: “the President”, “he”, continued. */
function via({ attribution, speaker }: QuoteObject): string | null {
  if (attribution === 'none') return null;
  if (attribution !== 'pronoun' && attribution !== 'role') return attribution;
  return speaker?.mention ?? attribution;
}

/** Who said what, one row per quote. */
export const quoteSheet = sheetOf<QuoteObject>({
  columns,
  human: ['speaker', 'via', 'cue', 'text', 'paragraph', 'confidence'],
  none: 'no quotes',
  rows: ({ quotes = [] }) => quotes,
  closing: ({ quotes = [] }) => {
    const open = quotes.filter(({ speaker }) => speaker === null).length;
    const count = counted(quotes.length, 'quote');
    return [open === 0 ? `${count}, all attributed` : `${count}, ${open} unattributed`];
  },
});
