import type { EntityObject, MentionObject } from '../article/entity-object.js';
import { sheetOf } from '../sheet.js';

interface Row {
  readonly entity: EntityObject;
  readonly mention: MentionObject;
}

/** Every place where an entity is named or meant, with the words around it: made of mentions with their context. */
export const mentionSheet = sheetOf<Row>({
  columns: [
    { name: 'entity', value: ({ entity }) => entity.id, tint: 'faint' },
    { name: 'name', value: ({ entity }) => entity.name, tint: 'name' },
    { name: 'type', value: ({ entity }) => entity.type },
    { name: 'kind', value: ({ mention }) => mention.kind, tint: 'faint' },
    { name: 'context', value: inContext, prose: true },
    { name: 'before', value: ({ mention }) => mention.context!.before, prose: true },
    { name: 'text', head: 'mention', value: ({ mention }) => mention.text, tint: 'strong' },
    { name: 'after', value: ({ mention }) => mention.context!.after, prose: true },
    {
      name: 'paragraph',
      head: '¶',
      value: ({ mention }) => mention.paragraph,
      align: 'right',
      tint: 'faint',
    },
    { name: 'line', value: ({ mention }) => mention.line, align: 'right', tint: 'faint' },
    { name: 'column', value: ({ mention }) => mention.column, align: 'right' },
    { name: 'start', value: ({ mention }) => mention.start, align: 'right' },
    { name: 'end', value: ({ mention }) => mention.end, align: 'right' },
    { name: 'confidence', value: ({ mention }) => mention.confidence.toFixed(2), align: 'right' },
    {
      name: 'why',
      reason: true,
      value: ({ mention }) => mention.why?.join('; ') ?? null,
      prose: true,
    },
  ],
  human: ['name', 'kind', 'context', 'line'],
  none: 'no names',
  rows: ({ entities }) =>
    entities!.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention }))),
});

function inContext({ mention: { context, text } }: Row): string {
  return `${context!.before}[${text}]${context!.after}`;
}
