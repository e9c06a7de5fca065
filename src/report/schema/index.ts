import { article } from './article.js';
import { date } from './date.js';
import { entity } from './entity.js';
import { listOf, maybeOffset, object, place, type Schema, text } from './pieces.js';
import { quote, speaker } from './quote.js';

/** Commands whose output has a schema. */
export const schemaCommands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'] as const;
export type SchemaCommand = (typeof schemaCommands)[number];

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
