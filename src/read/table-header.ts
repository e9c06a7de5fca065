import { aliasScore, recordFields } from './record-fields.js';

/** Prose has longer stretches between its commas. */
const longestName = 40;

/** Does the first line name the columns of an article table? Two known fields, one of them the text. */
export function isArticleHeader(line: string, separator: string): boolean {
  if (!line.includes(separator)) return false;
  const names = line.split(separator).map((name) => name.trim().replace(/^"|"$/g, ''));
  return (
    names.every((name) => name.length <= longestName) && aliasScore(names) >= 2 && textColumn(names)
  );
}

/** Is one of the columns the text? */
export function textColumn(names: readonly string[]): boolean {
  return (
    recordFields(new Map(names.map((name) => [name.toLowerCase(), 'x'])), '', '').text !== null
  );
}
