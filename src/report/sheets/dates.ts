import type { DateObject } from '../article/date-object.js';
import { sheetOf } from '../sheet.js';
import { placeColumns } from './place-columns.js';

/** Every date expression with what it resolves to. */
export const dateSheet = sheetOf<DateObject>({
  columns: [
    { name: 'date', value: ({ id }) => id, tint: 'faint' },
    { name: 'text', head: 'expression', value: ({ text }) => text, tint: 'strong' },
    { name: 'type', value: ({ type }) => type, tint: 'faint' },
    { name: 'value', head: 'resolves to', value: ({ value }) => value, tint: 'name' },
    { name: 'mod', value: ({ mod }) => mod },
    { name: 'from', value: ({ from }) => from },
    { name: 'to', value: ({ to }) => to },
    { name: 'grain', value: ({ grain }) => grain },
    { name: 'anchor', value: ({ anchor }) => anchor, tint: 'faint' },
    { name: 'ambiguous', value: ({ ambiguous }) => ambiguous },
    { name: 'alternatives', value: ({ alternatives }) => alternatives.join('; ') },
    ...placeColumns,
    { name: 'note', value: note, tint: 'faint' },
    { name: 'rule', reason: true, value: ({ rule }) => rule, tint: 'faint' },
    { name: 'confidence', value: ({ confidence }) => confidence, tint: 'faint' },
    { name: 'why', reason: true, value: ({ why }) => why ?? null, prose: true },
  ],
  human: ['text', 'value', 'grain', 'anchor', 'paragraph', 'note'],
  none: 'no dates',
  rows: ({ dates = [] }) => dates,
});

/** What the value alone does not say: the modifier in words, other readings, doubt. */
function note({ type, value, mod, ambiguous, alternatives, confidence }: DateObject): string {
  const notes = [
    mod === null ? '' : mod.toLowerCase().replaceAll('_', ' '),
    ambiguous ? `or ${alternatives.join(', ')}` : '',
    type !== 'SET' && value.startsWith('XXXX')
      ? 'unresolved'
      : confidence === 'low'
        ? 'unsure'
        : '',
  ];
  return notes.filter(Boolean).join('; ');
}
