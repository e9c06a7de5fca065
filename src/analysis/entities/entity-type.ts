import { NameWord } from '../../words/name-words.js';
import { aloneAt, begunAt, wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { EntityType } from './entity.js';
import { type Found, Type } from './found.js';
import { Listed } from './gazetteer.js';
import { taggedTypes } from './tagged-types.js';

/** The type to print: of what the tagger calls other, a name with an event's noun in it (`… Cup`, `Hurricane …`) is an event. */
export function entityType(document: NameDocument, { type, first, end }: Found): EntityType {
  if (type !== Type.other) return taggedTypes[type]!;
  const listed = aloneAt(document, first) | begunAt(document, first);
  if (listed & Listed.event) return 'event';
  for (let at = first; at < end; at++)
    if (wordAt(document, at) & NameWord.eventNoun) return 'event';
  return 'other';
}
