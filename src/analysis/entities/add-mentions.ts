import type { Entity, Mention } from './entity.js';

/** The entities with the pronouns and role nouns that mean them among their mentions, in text order. Names and counts stay. */
export function addMentions(
  entities: readonly Entity[],
  others: readonly Mention[],
): readonly Entity[] {
  if (others.length === 0) return entities;
  const added = new Map<number, Mention[]>();
  for (const mention of others) {
    const list = added.get(mention.entity);
    if (list) list.push(mention);
    else added.set(mention.entity, [mention]);
  }
  return entities.map((entity, index) => {
    const more = added.get(index);
    if (!more) return entity;
    const mentions = [...entity.mentions, ...more].sort((a, b) => a.start - b.start);
    return { ...entity, mentions };
  });
}
