import type { ArticleObject } from './article-object.js';
import { bare, type Report } from './report.js';
import { oneLine } from './safe.js';
import { type Cell, type Column, chosenColumns, type Sheet } from './sheet.js';

/** One heading and one pipe table per article. */
export function markdown(sheet: Sheet, fields: readonly string[] | null): Report {
  const columns = chosenColumns(sheet, fields, sheet.human);
  return {
    ...bare,
    separator: '\n',
    article: (object) => `${heading(object)}\n\n${table(sheet, columns, object)}\n`,
  };
}

function heading({ article, file, id }: ArticleObject): string {
  return `## ${markdownText(article.title ?? (id === undefined ? file : `${file} ${id}`))}`;
}

function table(sheet: Sheet, chosen: readonly number[], object: ArticleObject): string {
  const rows = sheet.rows(object);
  if (rows.length === 0) return `(${sheet.none})`;
  return markdownTable(
    chosen.map((column) => sheet.columns[column]!),
    rows.map((row) => chosen.map((column) => row[column] ?? null)),
  );
}

/** A pipe table. */
export function markdownTable(columns: readonly Column[], rows: readonly Cell[][]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [
    line(columns.map(({ head, name }) => head ?? name)),
    `| ${columns.map(({ align }) => (align === 'right' ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

function markdownCell(cell: Cell): string {
  return cell === null ? '' : markdownText(String(cell));
}

/**
 * Article text as Markdown that reads the same when rendered: `<`, `>` and `&` as entities, so that no HTML or autolink comes
 * alive; marks that would format, link or split the cell behind a backslash; on one line.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]{}|~#!$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
