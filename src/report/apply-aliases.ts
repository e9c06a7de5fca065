import type { EntityType } from '../analysis/entities/entity.js';
import type { ArticleObject, EntityObject, QuoteObject } from './article-object.js';

/** The user's corrections of names. Names are matched letter by letter, with any form of an entity. */
export interface NameCorrections {
  /** A form → the name it belongs to. */
  readonly merge: ReadonlyMap<string, string>;
  /** No names at all. */
  readonly ignore: ReadonlySet<string>;
  /** Name → what it is. */
  readonly type: ReadonlyMap<string, string>;
}

/** Entities merged, renamed, retyped and left out as the user says, speakers following them. */
export function applyAliases(object: ArticleObject, corrections: NameCorrections): ArticleObject {
  const { merge, ignore } = corrections;
  const kept = new Map<string, EntityObject>();
  const idNow = new Map<string, EntityObject | null>();
  const before = object.entities ?? [];
  const groups = new Map<string, string>();
  for (const entity of before) {
    if (names(entity).some((name) => ignore.has(name))) {
      idNow.set(entity.id, null);
      continue;
    }
    const name = names(entity).flatMap((form) => merge.get(form) ?? [])[0] ?? entity.name;
    const first = kept.get(name);
    kept.set(name, retyped(first ? joined(first, entity) : { ...entity, name }, corrections));
    groups.set(entity.id, name);
  }
  for (const [id, name] of groups) idNow.set(id, kept.get(name)!);
  return {
    ...object,
    ...(object.quotes && { quotes: object.quotes.map((quote) => respoken(quote, idNow, merge)) }),
    ...(object.entities && { entities: [...kept.values()] }),
  };
}

function names({ name, forms }: EntityObject): string[] {
  return [name, ...forms.map(({ text }) => text)];
}

function retyped(entity: EntityObject, { type }: NameCorrections): EntityObject {
  const wanted = names(entity).flatMap((name) => type.get(name) ?? [])[0];
  return wanted === undefined ? entity : { ...entity, type: wanted as EntityType };
}

/** The second entity's mentions, forms and roles added to the first. */
function joined(first: EntityObject, second: EntityObject): EntityObject {
  const counts = new Map<string, number>();
  for (const { text, count } of [...first.forms, ...second.forms]) {
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return {
    ...first,
    count: first.count + second.count,
    forms: [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    roles: [...new Set([...first.roles, ...second.roles])],
    mentions: [...first.mentions, ...second.mentions].sort((a, b) => a.start - b.start),
  };
}

function respoken(
  quote: QuoteObject,
  idNow: ReadonlyMap<string, EntityObject | null>,
  merge: ReadonlyMap<string, string>,
): QuoteObject {
  const { speaker } = quote;
  if (speaker === null) return quote;
  const entity = speaker.entity === null ? undefined : idNow.get(speaker.entity);
  const name = entity?.name ?? merge.get(speaker.name) ?? speaker.name;
  const id = entity === undefined ? speaker.entity : (entity?.id ?? null);
  return { ...quote, speaker: { ...speaker, name, entity: id } };
}
