import type { Options } from '../commands/options.js';
import type { View } from '../commands/view.js';
import { UsageError } from '../errors.js';
import { jsonKeys } from '../report/fields.js';
import { type Format, isJson } from '../report/formats.js';

/** @throws UsageError that lists the known names when `--fields` holds another. */
export function checkFields(format: Format, { fields }: Options, view: View): void {
  if (fields === undefined) return;
  const known = isJson(format) ? jsonKeys(view.list) : view.sheet.columns.map(({ name }) => name);
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length === 0 && fields.length > 0) return;
  const what = fields.length === 0 ? 'no field named' : `unknown field ${unknown.join(', ')}`;
  throw new UsageError(`--fields: ${what}; known are ${known.join(', ')}`);
}
