import type { NameCorrections } from '../analysis/entities/corrections.js';
import type { ArticleObject } from './article/article-object.js';
import type { EntityObject } from './article/entity-object.js';
import type { QuoteObject } from './article/quote-object.js';

/**
 * The last of the user's corrections, after `correctNames`: what is no name leaves the entities, and a speaker whom the user calls by
 * another name is that one, also where an office or a description names him.
 */
export function applyAliases(object: ArticleObject, corrections: NameCorrections): ArticleObject {
  const { merge, ignore } = corrections;
  const kept: EntityObject[] = [];
  const gone = new Set<string>();
  const idOf = new Map<string, string>();
  for (const entity of object.entities ?? []) {
    if (names(entity).some((name) => ignore.has(name))) gone.add(entity.id);
    else {
      kept.push(entity);
      if (!idOf.has(entity.name)) idOf.set(entity.name, entity.id);
    }
  }
  return {
    ...object,
    ...(object.quotes && {
      quotes: object.quotes.map((quote) => respoken(quote, merge, idOf, gone)),
    }),
    ...(object.entities && { entities: kept }),
  };
}

function names({ name, forms }: EntityObject): string[] {
  return [name, ...forms.map(({ text }) => text)];
}

/** `gone`: the entities that are left out. */
function respoken(
  quote: QuoteObject,
  merge: ReadonlyMap<string, string>,
  idOf: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): QuoteObject {
  const { speaker } = quote;
  if (speaker === null) return quote;
  const { mention, entity } = speaker;
  const name = (mention === null ? undefined : merge.get(mention)) ?? merge.get(speaker.name);
  if (name !== undefined) {
    return { ...quote, speaker: { ...speaker, name, entity: idOf.get(name) ?? null } };
  }
  return entity === null || !gone.has(entity)
    ? quote
    : { ...quote, speaker: { ...speaker, entity: null } };
}
