import Table from 'cli-table3';
import { columnWidths } from './column-widths.js';
import type { Page } from './page.js';
import type { Column } from './sheet.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** cli-table3 takes time that grows with the square of a cell's lines and of the rows: it gets no more than this at once. */
const linesPerRow = 40;
const rowsPerTable = 200;

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

/**
 * Rows as a table that fits the page, null when the page is too narrow for it. No text is lost: cells are wrapped, a cell of
 * many lines becomes several rows.
 */
export function grid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: Page,
): string | null {
  const heads = columns.map(({ head, name }) => (head ?? name).toUpperCase());
  const widths = columnWidths(columns, heads, rows, page.width);
  if (widths === null) return null;
  const wrapped = rows.map((row) => row.map((cell, index) => wrap(cell, widths[index]!)));
  const airy = wrapped.some((row) => row.some((lines) => lines.length > 2));
  const all = [heads.map((head) => [head]), ...wrapped].flatMap((row, index) =>
    pieces(row, airy && index > 0),
  );
  const tint = (row: number, column: number, text: string) => {
    const { tint } = row === 0 ? { tint: 'head' as const } : columns[column]!;
    return tint === undefined || text === '' ? text : page.style(tint, text);
  };
  const tables: string[] = [];
  for (let from = 0; from < all.length; from += rowsPerTable) {
    const part = all.slice(from, from + rowsPerTable);
    tables.push(
      layOut(part, columns, widths, (row, column, text) => tint(from + row, column, text)),
    );
  }
  return tables.join('\n');
}

function heightOf(row: readonly string[][]): number {
  return row.reduce((most, lines) => Math.max(most, lines.length), 0);
}

/** A row of wrapped cells → rows of few lines each, and an empty one after it where the table needs air. */
function pieces(row: string[][], air: boolean): string[][][] {
  const height = heightOf(row);
  const parts: string[][][] = [];
  for (let from = 0; from < height; from += linesPerRow) {
    parts.push(row.map((lines) => lines.slice(from, from + linesPerRow)));
  }
  if (air) parts.push(row.map(() => []));
  return parts;
}

const mark = '\ue000';

/**
 * Lets cli-table3 arrange the cells. It gets a dummy of the right width for each line of text, and the text is put in after:
 * it measures combining marks, joined emoji and some scripts wrongly and would cut or shift them.
 */
function layOut(
  rows: readonly string[][][],
  columns: readonly Column[],
  widths: readonly number[],
  tint: (row: number, column: number, text: string) => string,
): string {
  const table = new Table({
    chars: frame,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  for (const row of rows) table.push(row.map((lines) => lines.map(dummy).join('\n')));
  const texts = inReadingOrder(rows, tint);
  let next = 0;
  return table
    .toString()
    .replace(/\ue000\.*/g, () => texts[next++]!)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function dummy(line: string): string {
  return line === '' ? '' : mark + '.'.repeat(Math.max(0, displayWidth(line) - 1));
}

/** The tinted lines in the order in which a table prints them: row by row, line by line, cell by cell. */
function inReadingOrder(
  rows: readonly string[][][],
  tint: (row: number, column: number, text: string) => string,
): string[] {
  const texts: string[] = [];
  for (const [index, row] of rows.entries()) {
    const height = heightOf(row);
    for (let line = 0; line < height; line++) {
      for (const [column, lines] of row.entries()) {
        const text = lines[line];
        if (text) texts.push(tint(index, column, text));
      }
    }
  }
  return texts;
}
