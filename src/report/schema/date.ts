import { confidence, context, flag, listOf, maybeText, object, place, text } from './pieces.js';

const grains = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  null,
];

/** An item of `dates`. */
export const date = object(
  {
    ...place,
    id: { type: 'string', pattern: '^d[0-9]+$' },
    text,
    type: { enum: ['DATE', 'TIME', 'DURATION', 'SET'] },
    value: { type: 'string', description: 'TIMEX3' },
    mod: maybeText,
    from: { type: ['string', 'null'], description: 'ISO 8601' },
    to: { type: ['string', 'null'], description: 'ISO 8601, exclusive' },
    grain: { enum: grains },
    anchor: { enum: ['publication', 'mention', 'none'] },
    ambiguous: flag,
    alternatives: listOf(text),
    rule: text,
    confidence,
  },
  { why: text, context },
);
