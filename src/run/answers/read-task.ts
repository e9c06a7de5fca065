import type { Article } from '../../article.js';
import { openOperand, readRecord } from '../../read/index.js';
import type { HtmlBody } from '../../read/json-value.js';
import type { ReadResult } from '../../read/result.js';
import { failureOf } from '../failures.js';
import type { Settings } from '../settings.js';
import type { FailureTask, RecordsTask, ResultsTask } from '../task.js';

/** A whole file, read; its failure when it cannot be. */
export async function readFile(
  file: string,
  settings: Settings,
): Promise<ResultsTask | FailureTask> {
  try {
    const opened = await openOperand(file, settings.read);
    const results: ReadResult[] = [];
    for await (const result of opened.results) results.push(result);
    const size = results.reduce((sum, { article }) => sum + (article?.text.length ?? 0), 0);
    return { kind: 'results', file, many: opened.many, results, from: 1, ends: true, size };
  } catch (error) {
    return failureOf(file, error);
  }
}

/** Records cut out of their file, read one by one: a bad one is a result like any other. */
export function readRecords(
  { records, ...task }: RecordsTask,
  { read }: Settings,
  htmlBody: HtmlBody | null,
): ResultsTask {
  const results = records.map((record) => readRecord(record, task.file, read, htmlBody));
  return { ...task, kind: 'results', many: true, results };
}

/** The articles of what was read, in their order. */
export function articlesOf(task: ResultsTask | FailureTask): Article[] {
  return task.kind === 'failure' ? [] : task.results.flatMap(({ article }) => article ?? []);
}
