import type { EntityObject } from '../article/entity-object.js';
import { sheetOf } from '../sheet.js';

/** People, places, organisations: one row per entity with all forms of its name. */
export const entitySheet = sheetOf<EntityObject>({
  columns: [
    { name: 'entity', value: ({ id }) => id, tint: 'faint' },
    { name: 'name', value: ({ name }) => name, tint: 'name' },
    { name: 'type', value: ({ type }) => type },
    { name: 'count', head: 'count', value: ({ count }) => count, align: 'right' },
    {
      name: 'forms',
      value: ({ forms }) => forms.map(({ text, count }) => `${text} ×${count}`).join('; '),
      prose: true,
    },
    { name: 'also', head: 'also as', value: otherForms, prose: true },
    { name: 'roles', value: ({ roles }) => roles.join('; '), prose: true },
    {
      name: 'paragraph',
      head: '¶',
      value: ({ mentions }) => mentions[0]!.paragraph,
      align: 'right',
      tint: 'faint',
    },
    { name: 'line', value: ({ mentions }) => mentions[0]!.line, align: 'right' },
    { name: 'start', value: ({ mentions }) => mentions[0]!.start, align: 'right' },
    { name: 'end', value: ({ mentions }) => mentions[0]!.end, align: 'right' },
    {
      name: 'confidence',
      head: 'conf.',
      value: (entity) => entityConfidence(entity).toFixed(2),
      align: 'right',
      tint: 'faint',
    },
    { name: 'why', reason: true, value: reasons, prose: true },
  ],
  human: ['name', 'type', 'count', 'also', 'roles', 'paragraph', 'confidence'],
  none: 'no names',
  rows: ({ entities = [] }) => entities,
});

function otherForms({ name, forms }: EntityObject): string {
  return forms
    .filter(({ text }) => text !== name)
    .map(({ text, count }) => `${text} ×${count}`)
    .join('; ');
}

/** That of the surest name mention, two decimals. */
export function entityConfidence({ mentions }: EntityObject): number {
  const best = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return Math.round(best * 100) / 100;
}

function reasons({ mentions }: EntityObject): string | null {
  const all = new Set(mentions.flatMap(({ why = [] }) => why));
  return all.size === 0 ? null : [...all].join('; ');
}
