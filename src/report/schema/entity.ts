import { entityTypes } from '../../analysis/entities/entity.js';
import { context, count, listOf, object, place, share, text } from './pieces.js';

/** An item of `entities`. */
export const entity = object({
  id: { type: 'string', pattern: '^e[0-9]+$' },
  type: { enum: entityTypes },
  name: text,
  count,
  forms: listOf(object({ text, count })),
  roles: listOf(text),
  mentions: listOf(
    object(
      { ...place, text, kind: { enum: ['name', 'role', 'pronoun'] }, confidence: share },
      { why: listOf(text), context },
    ),
  ),
});
