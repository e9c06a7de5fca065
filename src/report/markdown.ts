import type { ArticleObject } from './article/article-object.js';
import { bare, type Report } from './report.js';
import { oneLine } from './safe.js';
import { type Cell, type Column, chosen, type Sheet } from './sheet.js';

/** One heading and one pipe table per article. */
export function markdown(sheet: Sheet, fields: readonly string[] | null): Report {
  const { columns, cells } = chosen(sheet, fields ?? sheet.human);
  const table = (object: ArticleObject) => {
    const rows = sheet.rows(object).map(cells);
    return rows.length === 0 ? `(${sheet.none})` : markdownTable(columns, rows);
  };
  return {
    ...bare,
    separator: '\n',
    article: (object) => `${heading(object)}\n\n${table(object)}\n`,
  };
}

function heading({ article, file, id }: ArticleObject): string {
  return `## ${markdownText(article.title ?? (id === undefined ? file : `${file} ${id}`))}`;
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
