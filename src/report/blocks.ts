import type { Page } from './page.js';
import type { Column } from './sheet.js';
import { pad, widest } from './width.js';
import { wrap } from './wrap.js';

/** Rows as blocks of `head  value` lines: for narrow terminals and for long explanations. Empty cells are left out. */
export function blocks(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: Page,
): string {
  const heads = columns.map(({ head, name }) => head ?? name);
  const margin = widest(heads) + 2;
  const beside = page.width - margin >= 20;
  return rows
    .map((row) =>
      row
        .flatMap((cell, index) =>
          cell === '' ? [] : field(heads[index]!, cell, columns[index]!, beside ? margin : 2, page),
        )
        .join('\n'),
    )
    .join('\n\n');
}

/** A head with its value beside it, or below it, indented, where there is no room. */
function field(
  head: string,
  cell: string,
  { tint }: Column,
  indent: number,
  { width, style }: Page,
): string[] {
  const lines = wrap(cell, Math.max(1, width - indent)).map((line) =>
    tint === undefined ? line : style(tint, line),
  );
  const space = ' '.repeat(indent);
  if (indent > 2) {
    return lines.map((line, index) =>
      index === 0 ? style('faint', pad(head, indent)) + line : space + line,
    );
  }
  return [
    ...wrap(head, width).map((line) => style('faint', line)),
    ...lines.map((line) => space + line),
  ];
}
