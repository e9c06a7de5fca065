import { UsageError } from '../errors.js';
import { schemaCommands, schemaOf } from '../report/schema/index.js';

/** The JSON Schema of one article of a command. @throws UsageError for a command that has none. */
export function schemaText(command: string): string {
  const known = schemaCommands.find((name) => name === command);
  if (known === undefined) {
    throw new UsageError(
      `unknown command '${command}'; those with a schema are ${schemaCommands.join(', ')}`,
    );
  }
  return `${JSON.stringify(schemaOf(known), null, 2)}\n`;
}
