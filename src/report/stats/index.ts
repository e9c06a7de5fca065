import type { CorpusAnswer } from '../../analysis/corpus/index.js';
import type { Format } from '../formats.js';
import { escapeJson } from '../json.js';
import type { Page } from '../page.js';
import type { Cell } from '../sheet.js';
import type { ListName } from './list-names.js';
import { lists } from './lists.js';
import { statsObject } from './object.js';
import { overview } from './overview.js';

export interface StatsRequest {
  readonly format: Format;
  /** Null = an overview for people, speakers for tables of rows. */
  readonly list: ListName | null;
  /** Rows per list, null = the format's own: 15 for people, all for programs. */
  readonly top: number | null;
  /** Inputs that could not be read. */
  readonly failed: number;
  readonly page: Page;
}

const forPeople = 15;

/** The answer about a corpus in a format. */
export async function statsText(answer: CorpusAnswer, request: StatsRequest): Promise<string> {
  const { format, list, top, failed, page } = request;
  switch (format) {
    case 'table': {
      const many = list === null ? forPeople : Number.MAX_SAFE_INTEGER;
      return overview(answer, { only: list, top: top ?? many }, page);
    }
    case 'json':
    case 'jsonl': {
      const object = statsObject(answer, failed, top);
      return `${escapeJson(JSON.stringify(object, null, format === 'json' ? 2 : 0))}\n`;
    }
    case 'csv':
    case 'tsv': {
      const { csvLine, tsvLine } = await import('../csv.js');
      const { columns, rows } = rowsOf(answer, list ?? 'speakers', top);
      return [columns.map(({ name }) => name), ...rows]
        .map(format === 'csv' ? csvLine : tsvLine)
        .join('');
    }
    case 'markdown': {
      const { markdownTable } = await import('../markdown.js');
      const { columns, rows } = rowsOf(answer, list ?? 'speakers', top);
      return `${markdownTable(columns, rows)}\n`;
    }
  }
}

/** Of a list: the rows of every group of `--by` behind its name, or those of the whole. */
function rowsOf(answer: CorpusAnswer, name: ListName, top: number | null) {
  const { columns, rows } = lists[name];
  const of = (part: CorpusAnswer): Cell[][] => rows(part).slice(0, top ?? Number.MAX_SAFE_INTEGER);
  if (answer.by === null || name === 'groups' || name === 'copies')
    return { columns, rows: of(answer) };
  return {
    columns: [{ name: answer.by }, ...columns],
    rows: answer.groups.flatMap((group) =>
      of({ ...answer, ...group }).map((row) => [group.name, ...row]),
    ),
  };
}
