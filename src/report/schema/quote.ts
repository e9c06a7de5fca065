import { attributions } from '../../analysis/quotes/quote.js';
import {
  confidence,
  context,
  count,
  listOf,
  maybeOffset,
  maybeText,
  object,
  offset,
  orNull,
  place,
  share,
  text,
} from './pieces.js';

/** An item of `quotes`. */
export const quote = object(
  {
    ...place,
    id: { type: 'string', pattern: '^q[0-9]+$' },
    type: { enum: ['direct', 'mixed', 'indirect'] },
    text,
    words: count,
    speaker: orNull(
      object({
        name: text,
        entity: { type: ['string', 'null'], pattern: '^e[0-9]+$' },
        mention: {
          ...maybeText,
          description:
            'The words that name the speaker; of a continued quote the pronoun before it in its paragraph, null after a name or a role',
        },
        start: maybeOffset,
        end: maybeOffset,
      }),
    ),
    attribution: { enum: attributions },
    cue: orNull(object({ text, start: offset, end: offset })),
    rule: text,
    confidence,
    group: { type: ['string', 'null'], pattern: '^g[0-9]+$' },
  },
  { why: listOf(text), context },
);

/** A row of `--group-by speaker`. */
export const speaker = object({
  name: maybeText,
  entity: maybeText,
  quotes: count,
  words: count,
  share,
});
