import type { ArticleObject } from './article/article-object.js';
import type { Tint } from './style.js';

/** A value of a cell. Null prints as nothing. */
export type Cell = string | number | boolean | null;

/** How a column looks in the human table. */
export interface Look {
  readonly align?: 'left' | 'right';
  /** Prose: takes the room that the others leave. */
  readonly prose?: boolean;
  readonly tint?: Tint;
  /** Shown with `--why`. */
  readonly reason?: true;
  /** What people see where the cell is empty. */
  readonly blank?: string;
}

export interface Column extends Look {
  /** Name for `--fields` and heads of CSV. */
  readonly name: string;
  /** Head in the human table, if not the name. */
  readonly head?: string;
}

/** A command's result as rows and columns: what CSV, TSV, Markdown and the human table print. */
export interface Sheet {
  readonly columns: readonly Column[];
  /** Columns of the human table and of Markdown unless `--fields` names others. */
  readonly human: readonly string[];
  /** Cells in the order of `columns`. */
  rows(object: ArticleObject): Cell[][];
  /** Said instead of an empty table. */
  readonly none: string;
  /** Closing lines of the human table. */
  closing?(object: ArticleObject): string[];
}

/** One column with its value: how sheets are written down. */
export interface ValueColumn<Row> extends Column {
  readonly value: (row: Row, index: number) => Cell;
}

/** Rows of one kind and their columns → a Sheet. */
export function sheetOf<Row>(sheet: {
  readonly columns: readonly ValueColumn<Row>[];
  readonly human: readonly string[];
  readonly none: string;
  readonly rows: (object: ArticleObject) => readonly Row[];
  readonly closing?: (object: ArticleObject) => string[];
}): Sheet {
  return {
    ...sheet,
    rows: (object) =>
      sheet
        .rows(object)
        .map((row, index) => sheet.columns.map((column) => column.value(row, index))),
  };
}

/** The columns with these names, and their cells of a row of the sheet. */
export function chosen(
  sheet: Pick<Sheet, 'columns'>,
  names: readonly string[],
): { readonly columns: readonly Column[]; cells(row: readonly Cell[]): Cell[] } {
  const places = names.map((name) => sheet.columns.findIndex((each) => each.name === name));
  return {
    columns: places.map((at) => sheet.columns[at]!),
    cells: (row) => places.map((at) => row[at]!),
  };
}
