type Schema = { readonly [keyword: string]: unknown };

/**
 * What is wrong with a value by a JSON Schema, as `path: reason`; empty when it is valid. Knows the keywords that our schemas
 * use and refuses any other, so that a schema cannot say something that is never checked.
 */
export function problems(value: unknown, schema: Schema, path = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check = checks[keyword];
    if (check === undefined) return [`${path}: unknown keyword ${keyword}`];
    return check(value, wanted as never, path, schema);
  });
}

type Check = (value: unknown, wanted: never, path: string, schema: Schema) => string[];

const checks: Record<string, Check> = {
  $schema: () => [],
  title: () => [],
  description: () => [],
  type: (value, wanted: string | string[], path) =>
    [wanted].flat().some((type) => isOf(value, type)) ? [] : [`${path}: not ${wanted}`],
  const: (value, wanted: unknown, path) => (value === wanted ? [] : [`${path}: not ${wanted}`]),
  enum: (value, wanted: unknown[], path) =>
    wanted.includes(value) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${wanted}`],
  minimum: (value, wanted: number, path) =>
    typeof value === 'number' && value < wanted ? [`${path}: below ${wanted}`] : [],
  maximum: (value, wanted: number, path) =>
    typeof value === 'number' && value > wanted ? [`${path}: above ${wanted}`] : [],
  pattern: (value, wanted: string, path) =>
    typeof value === 'string' && !new RegExp(wanted).test(value)
      ? [`${path}: not like ${wanted}`]
      : [],
  items: (value, wanted: Schema, path) =>
    Array.isArray(value)
      ? value.flatMap((item, at) => problems(item, wanted, `${path}[${at}]`))
      : [],
  properties: (value, wanted: Record<string, Schema>, path) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) =>
      wanted[key] === undefined ? [] : problems(item, wanted[key], `${path}.${key}`),
    ),
  required: (value, wanted: string[], path) =>
    isObject(value)
      ? wanted.filter((key) => !(key in value)).map((key) => `${path}: no ${key}`)
      : [],
  additionalProperties: (value, wanted: Schema | false, path, { properties = {} }) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) => {
      if (Object.hasOwn(properties as object, key)) return [];
      return wanted === false
        ? [`${path}: surplus ${key}`]
        : problems(item, wanted, `${path}.${key}`);
    }),
  anyOf: (value, wanted: Schema[], path) => {
    const all = wanted.map((each) => problems(value, each, path));
    return all.some((found) => found.length === 0)
      ? []
      : all.reduce((least, found) => (found.length < least.length ? found : least));
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
