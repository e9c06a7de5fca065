import { recordFields } from './record-fields.js';
import { aliasScore, columnKey } from './record-places.js';

/** Prose has longer stretches between its commas. */
const longestName = 40;

/** What parts the columns; the spreadsheets of countries with a decimal comma write semicolons. */
const separators = [',', '\t', ';', '|'];

/** `sep=;` on a line of its own above the header: spreadsheets say so what parts the columns. */
const told = /^"?sep=([,;|\t])"?\r?\n/i;

/** The separator that the first line of a table tells, and where the header begins; null when it tells none. */
export function toldSeparator(text: string): { separator: string; end: number } | null {
  const start = text.slice(0, 12);
  const found = start.toLowerCase().includes('sep=') ? told.exec(start) : null;
  return found && { separator: found[1]!, end: found[0].length };
}

/** The sign that parts the names of an article table's columns; null when the line is no such header. */
export function separatorOf(line: string): string | null {
  return separators.find((separator) => isArticleHeader(line, separator)) ?? null;
}

/** Does the first line name the columns of an article table? Two known fields, one of them the text. */
function isArticleHeader(line: string, separator: string): boolean {
  if (!line.includes(separator)) return false;
  const names = line.split(separator).map((name) => name.trim().replace(/^"|"$/g, ''));
  return (
    names.every((name) => name.length <= longestName) && aliasScore(names) >= 2 && textColumn(names)
  );
}

/** Is one of the columns the text? */
export function textColumn(names: readonly string[]): boolean {
  const cells = names.map(() => 'x');
  return recordFields(names.map(columnKey), cells, '').text !== null;
}
