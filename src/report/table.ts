import { blocks } from './blocks.js';
import { grid } from './grid.js';
import type { Human } from './human.js';
import { narrow, type Page } from './page.js';
import { oneLine } from './safe.js';
import { type Cell, type Column, chosen, type Sheet } from './sheet.js';
import { wrap } from './wrap.js';

/** The table of a sheet with its closing lines. */
export function sheetTable(sheet: Sheet, fields: readonly string[] | null): Human {
  return (object, page) => {
    const reasons = sheet.columns.filter(({ reason }) => page.why && reason);
    const human = [...sheet.human, ...reasons.map(({ name }) => name)];
    const { columns, cells } = chosen(sheet, fields ?? human);
    const rows = sheet.rows(object).map(cells);
    if (rows.length === 0) return page.style('faint', sheet.none);
    const closing = (sheet.closing?.(object) ?? []).flatMap((line) => wrap(line, page.width));
    return [
      table(columns, rows, page),
      ...(closing.length > 0 ? ['', ...closing.map((line) => page.style('faint', line))] : []),
    ].join('\n');
  };
}

/** Rows as a table, as blocks where the page is narrow or reasons are asked for. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  page: Page,
): string {
  const texts = rows.map((row) => row.map((cell, at) => printed(cell, columns[at]!)));
  const fits = page.width >= narrow && !page.why;
  return (fits ? grid(columns, texts, page) : null) ?? blocks(columns, texts, page);
}

function printed(cell: Cell, { blank = '' }: Column): string {
  return cell === null || cell === '' ? blank : oneLine(String(cell));
}
