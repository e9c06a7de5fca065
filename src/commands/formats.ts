/** Placeholder until the readers are in: what is read and written. */
export function formatsText(): string {
  return 'Read: text, jsonl\nWritten: table, json, jsonl, csv, tsv, markdown\n';
}
