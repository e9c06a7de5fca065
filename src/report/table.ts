import { blocks } from './blocks.js';
import { grid } from './grid.js';
import type { Human } from './human.js';
import { narrow } from './page.js';
import { oneLine } from './safe.js';
import { type Cell, type Column, chosenColumns, type Sheet } from './sheet.js';
import { wrap } from './wrap.js';

/** The table of a sheet, as blocks where the page is narrow or reasons are asked for. */
export function sheetTable(sheet: Sheet, fields: readonly string[] | null): Human {
  return (object, page) => {
    const reasons = sheet.columns.filter(({ reason }) => page.why && reason);
    const wanted = [...sheet.human, ...reasons.map(({ name }) => name)];
    const chosen = chosenColumns(sheet, fields, wanted);
    const rows = sheet
      .rows(object)
      .map((row) => chosen.map((at) => printed(row[at] ?? null, sheet.columns[at]!)));
    if (rows.length === 0) return page.style('faint', sheet.none);
    const columns = chosen.map((at) => sheet.columns[at]!);
    const fits = page.width >= narrow && !page.why;
    const body = (fits ? grid(columns, rows, page) : null) ?? blocks(columns, rows, page);
    const closing = (sheet.closing?.(object) ?? []).flatMap((line) => wrap(line, page.width));
    return [
      body,
      ...(closing.length > 0 ? ['', ...closing.map((line) => page.style('faint', line))] : []),
    ].join('\n');
  };
}

function printed(cell: Cell, { blank = '' }: Column): string {
  return cell === null || cell === '' ? blank : oneLine(String(cell));
}
