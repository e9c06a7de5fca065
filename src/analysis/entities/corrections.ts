import type { Entity, EntityType, Names } from './entity.js';
import { mentionsAt } from './mention-columns.js';

/** The user's corrections of names. Names are matched letter by letter, with any form of an entity. */
export interface NameCorrections {
  /** A form → the name it belongs to. */
  readonly merge: ReadonlyMap<string, string>;
  /** No names at all. */
  readonly ignore: ReadonlySet<string>;
  /** Name → what it is. */
  readonly type: ReadonlyMap<string, EntityType>;
}

/**
 * Names merged, renamed and retyped as the user says, before anybody asks who speaks: two names of one person are one candidate for "he", and what one of
 * them is, the other is too. What is no name at all is left out only at the end, because a speaker may still be called so.
 */
export function correctNames(names: Names, { merge, type }: NameCorrections): Names {
  const renamed = names.entities.map((entity) => wanted(entity, merge));
  const retyped = names.entities.map((entity) => wanted(entity, type));
  if (!renamed.some(Boolean) && !retyped.some(Boolean)) return names;
  const targets = new Set(renamed);
  const place = new Int32Array(names.entities.length);
  const kept: Entity[] = [];
  const at = new Map<string, number>();
  for (const [index, entity] of names.entities.entries()) {
    const name = renamed[index] ?? entity.name;
    const known = targets.has(name) ? at.get(name) : undefined;
    const corrected = { ...entity, name, type: retyped[index] ?? entity.type };
    place[index] = known ?? kept.length;
    if (known !== undefined) kept[known] = joined(kept[known]!, corrected);
    else {
      if (targets.has(name)) at.set(name, kept.length);
      kept.push(corrected);
    }
  }
  return inOrder({ ...names, entities: kept }, place);
}

/** What a table says of an entity, by its name or any of its forms. */
function wanted<Value>(
  { name, forms }: Entity,
  table: ReadonlyMap<string, Value>,
): Value | undefined {
  if (table.size === 0) return undefined;
  for (const { text } of [{ text: name }, ...forms]) {
    const value = table.get(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The second entity's forms and roles added to the first. */
function joined(first: Entity, second: Entity): Entity {
  const counts = new Map<string, number>();
  for (const { text, count } of [...first.forms, ...second.forms]) {
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const said = new Set(first.roles.map(({ text }) => text));
  return {
    ...first,
    forms: [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    roles: [...first.roles, ...second.roles.filter(({ text }) => !said.has(text))],
    gender: first.gender ?? second.gender,
    salience: first.salience + second.salience,
  };
}

/** The most salient first again, and every mention with its entity. `place`: of every entity of before, its place now. */
function inOrder(names: Names, place: Int32Array): Names {
  const order = [...names.entities.keys()].sort(
    (a, b) => names.entities[b]!.salience - names.entities[a]!.salience,
  );
  const rank = new Int32Array(order.length);
  for (const [now, before] of order.entries()) rank[before] = now;
  const own: number[][] = order.map(() => []);
  const entity = names.mentions.entity.map((before, mention) => {
    const now = rank[place[before]!]!;
    own[now]!.push(mention);
    return now;
  });
  const mentions = { ...names.mentions, entity };
  const entities = order.map((before, now) => ({
    ...names.entities[before]!,
    mentions: mentionsAt(mentions, own[now]!),
  }));
  return { ...names, entities, mentions };
}
