import Table from 'cli-table3';
import { columnWidths } from './column-widths.js';
import type { Page } from './page.js';
import type { Column } from './sheet.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** No frame: columns two spaces apart. */
const frame = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A line of the table: a piece of text or nothing for each column. */
type Line = readonly string[];

/** Rows as a table that fits the page, cells wrapped, nothing lost; null when the page is too narrow for one. */
export function grid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: Page,
): string | null {
  const heads = columns.map(({ head, name }) => (head ?? name).toUpperCase());
  const widths = columnWidths(columns, heads, rows, page.width);
  if (widths === null) return null;
  const wrapped = rows.map((row) => row.map((cell, index) => wrap(cell, widths[index]!)));
  const gap = wrapped.some((row) => heightOf(row) > 2) ? [columns.map(() => '')] : [];
  const body = wrapped.flatMap((row, index) => [...(index > 0 ? gap : []), ...linesOf(row)]);
  const setLine = typesetter(widths);
  const headTint = (text: string) => page.style('head', text);
  return [
    setLine(heads.map((head, at) => placed(head, columns[at]!, widths[at]!, headTint))),
    ...body.map((line) =>
      setLine(
        line.map((text, at) =>
          placed(text, columns[at]!, widths[at]!, (piece) => tinted(piece, columns[at]!, page)),
        ),
      ),
    ),
  ].join('\n');
}

function heightOf(row: readonly Line[]): number {
  return row.reduce((most, lines) => Math.max(most, lines.length), 0);
}

/** A row of wrapped cells → the lines it takes. */
function linesOf(row: readonly Line[]): Line[] {
  return Array.from({ length: heightOf(row) }, (_, at) => row.map((lines) => lines[at] ?? ''));
}

function tinted(text: string, { tint }: Column, { style }: Page): string {
  return tint === undefined || text === '' ? text : style(tint, text);
}

/** Text at its side of the column, tinted, filled up with spaces. */
function placed(
  text: string,
  { align }: Column,
  width: number,
  tint: (text: string) => string,
): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + tint(text) : tint(text) + space;
}

const dummy = '\ue000';

/**
 * Sets the cells of one line into the table that cli-table3 draws. It draws one row of dummies, once: its own time grows with
 * the cube of a cell's lines and the square of the rows, and it measures combining marks and joined emoji wrongly.
 */
function typesetter(widths: readonly number[]): (cells: readonly string[]) => string {
  const table = new Table({
    chars: frame,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
  });
  table.push(widths.map((width) => dummy.repeat(width)));
  const around = table.toString().split(/\ue000+/);
  return (cells) =>
    around
      .map((between, at) => between + (cells[at] ?? ''))
      .join('')
      .trimEnd();
}
