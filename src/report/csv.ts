import type { ArticleObject } from './article/article-object.js';
import { bare, type Report } from './report.js';
import { safe } from './safe.js';
import { type Cell, chosen, type Sheet } from './sheet.js';

/** RFC 4180 with `\n` line ends: a head, then one row per item, `file` and `id` first. */
export function csv(sheet: Sheet, fields: readonly string[] | null): Report {
  return separated(sheet, fields, csvLine);
}

/** The same with tabs; tabs and line breaks inside a cell become spaces, so that a row is a line. */
export function tsv(sheet: Sheet, fields: readonly string[] | null): Report {
  return separated(sheet, fields, tsvLine);
}

function separated(sheet: Sheet, fields: readonly string[] | null, line: Line): Report {
  const { columns, cells } = chosen(sheet, fields ?? sheet.columns.map(({ name }) => name));
  const article = (object: ArticleObject) =>
    sheet
      .rows(object)
      .map((row) => line([object.file, object.id ?? null, ...cells(row)]))
      .join('');
  const head = line(['file', 'id', ...columns.map(({ name }) => name)]);
  return { ...bare, open: head, empty: head, article };
}

/** One row as text. */
type Line = (cells: readonly Cell[]) => string;

/** Cells → a line with its end, escaped for spreadsheets too; `tsvLine` leaves no tab and no line break in a cell. */
export const csvLine: Line = (cells) => `${cells.map(csvCell).join(',')}\n`;
export const tsvLine: Line = (cells) => `${cells.map(flat).map(csvCell).join('\t')}\n`;

/** What a spreadsheet takes for the start of a formula, full-width forms too. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell that is safe to open in a spreadsheet: a leading apostrophe before what would be a formula, controls as stand-ins,
 * quoted where RFC 4180 asks for it.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  const text = safe(guarded);
  return /[",\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function flat(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/\r\n|[\t\n\r]/g, ' ') : cell;
}
