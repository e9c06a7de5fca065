/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

export const text = { type: 'string' };
export const maybeText = { type: ['string', 'null'] };
export const count = { type: 'integer', minimum: 0 };
export const offset = {
  type: 'integer',
  minimum: 0,
  description: 'UTF-16 code units into the article text',
};
export const maybeOffset = { type: ['integer', 'null'], minimum: 0 };
export const flag = { type: 'boolean' };
export const confidence = { enum: ['high', 'medium', 'low'] };
export const share = { type: 'number', minimum: 0, maximum: 1 };

export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** All keys are always there but the optional ones. */
export function object(
  properties: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** A span with the place a person looks it up at. */
export const place = {
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
/** The words around a find. */
export const context = object({ before: text, after: text });
