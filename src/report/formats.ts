/** The values of `--format`. */
export const formats = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Is it the object itself that is printed, warnings included, and no rows of it? */
export function isJson(format: Format): boolean {
  return format === 'json' || format === 'jsonl';
}
