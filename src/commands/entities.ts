import type { EntityObject } from '../report/article/entity-object.js';
import { entityConfidence, entitySheet } from '../report/sheets/entities.js';
import { mentionSheet } from '../report/sheets/mentions.js';
import { contextOf } from './context.js';
import type { Options } from './options.js';
import type { ViewOf } from './view.js';

const wordsAround = 6;

export const view: ViewOf = (options) => {
  const { type, minCount = 0, minConfidence = 0, sort = 'salience', mentions } = options;
  const keep = (entity: EntityObject) =>
    (type === undefined || type.includes(entity.type)) &&
    entity.count >= minCount &&
    entityConfidence(entity) >= minConfidence;
  return {
    parts: new Set(['entities']),
    refine: (object, { text }) => {
      const entities = sorted(object.entities!.filter(keep), sort);
      if (!mentions) return { ...object, entities };
      const inContext = entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map((mention) => ({
          ...mention,
          context: contextOf(text, mention, wordsAround),
        })),
      }));
      return { ...object, entities: inContext };
    },
    sheet: mentions ? mentionSheet : entitySheet,
    list: 'entities',
  };
};

/** Salience is the order they come in. Names by code unit: the same order in every locale. */
function sorted(entities: EntityObject[], by: NonNullable<Options['sort']>): EntityObject[] {
  if (by === 'count') return entities.toSorted((a, b) => b.count - a.count);
  if (by === 'name')
    return entities.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (by === 'position') return entities.toSorted((a, b) => firstPlace(a) - firstPlace(b));
  return entities;
}

function firstPlace({ mentions }: EntityObject): number {
  return mentions[0]!.start;
}
