import { entityTypes } from '../analysis/entities/entity.js';
import { attributions } from '../analysis/quotes/quote.js';

/** JSON Schema (2020-12) of what `--json` prints for one article; `--json` of several is an array of these and of errors. */
type Schema = { readonly [keyword: string]: unknown };

export const schemaCommands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'] as const;
export type SchemaCommand = (typeof schemaCommands)[number];

const text = { type: 'string' };
const maybeText = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const offset = {
  type: 'integer',
  minimum: 0,
  description: 'UTF-16 code units into the article text',
};
const maybeOffset = { type: ['integer', 'null'], minimum: 0 };
const flag = { type: 'boolean' };
const confidence = { enum: ['high', 'medium', 'low'] };
const share = { type: 'number', minimum: 0, maximum: 1 };

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** All keys are always there but the optional ones. */
function object(properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

const place = {
  start: offset,
  end: { ...offset, description: 'exclusive' },
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  paragraph: {
    type: ['integer', 'null'],
    minimum: 1,
    description: '1-based in the body, null outside',
  },
};
const context = object({ before: text, after: text });

const quote = object(
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

const speaker = object({
  name: maybeText,
  entity: maybeText,
  quotes: count,
  words: count,
  share,
});

const entity = object({
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

const date = object(
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

const pubDate = orNull(
  object(
    {
      value: { type: 'string', description: 'ISO 8601 with the precision and zone of the source' },
      text,
      start: maybeOffset,
      end: maybeOffset,
      from: { enum: ['header', 'metadata', 'dateline', 'url', 'option'] },
      ambiguous: flag,
      alternatives: listOf(text),
      confidence,
    },
    { why: text },
  ),
);

const evidence = {
  type: 'object',
  additionalProperties: object({ from: text, raw: text, start: maybeOffset, end: maybeOffset }),
};

const article = object({
  title: maybeText,
  subtitle: maybeText,
  byline: listOf(text),
  source: maybeText,
  section: maybeText,
  url: maybeText,
  language: maybeText,
  published: pubDate,
  updated: pubDate,
  dateline: orNull(object({ place: maybeText, date: maybeText, start: offset, end: offset })),
  words: count,
  paragraphs: count,
  evidence,
});

const warning = object({
  code: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
  message: text,
  start: maybeOffset,
  end: maybeOffset,
  line: { type: ['integer', 'null'], minimum: 1 },
});

const parts = {
  quotes: listOf(quote),
  entities: listOf(entity),
  dates: listOf(date),
  summary: object({ sentences: listOf(object({ ...place, text, score: { type: 'number' } })) }),
  text: { type: 'string', description: 'the text that all offsets index' },
};

const partsOf: Record<SchemaCommand, readonly (keyof typeof parts)[]> = {
  show: ['quotes', 'entities', 'dates', 'summary'],
  quotes: ['quotes'],
  entities: ['entities'],
  dates: ['dates'],
  summary: ['summary'],
  text: ['text'],
};

/** The schema of one article as a command prints it, or of the error in its place. `--fields` leaves keys out. */
export function schemaOf(command: SchemaCommand): Schema {
  const own = Object.fromEntries(partsOf[command].map((name) => [name, parts[name]]));
  const head = { schemaVersion: { const: 1 }, file: text };
  const id = { type: ['string', 'number'] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `news-cli ${command} --json`,
    anyOf: [
      object(
        { ...head, article, ...own, warnings: listOf(warning) },
        command === 'quotes' ? { id, speakers: listOf(speaker) } : { id },
      ),
      object(
        { ...head, error: object({ code: text, message: text }) },
        { id, record: { type: 'integer', minimum: 1 } },
      ),
    ],
  };
}
