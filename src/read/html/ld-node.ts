/** A node of JSON-LD or of another JSON object: keys of the page, so never looked up by article text. */
export type LdNode = Readonly<Record<string, unknown>>;

/** One value, many or none → a list without nulls. */
export function list(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.filter((item) => item !== null) : [value];
}
