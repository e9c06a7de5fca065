import type { Entity, Mention, MentionList } from './entity.js';

/** The entities with the pronouns and role nouns that mean them among their mentions. Names and counts stay. */
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
    return { ...entity, mentions: merged(entity.mentions, more) };
  });
}

function merged(names: MentionList, others: Mention[]): MentionList {
  // Of most stories the names are made already: see `mentionsAt`.
  if (Array.isArray(names)) return names.concat(others).sort((a, b) => a.start - b.start);
  others.sort((a, b) => a.start - b.start);
  return {
    length: names.length + others.length,
    *[Symbol.iterator]() {
      let next = 0;
      for (const name of names) {
        while (next < others.length && others[next]!.start < name.start) yield others[next++]!;
        yield name;
      }
      while (next < others.length) yield others[next++]!;
    },
  };
}
