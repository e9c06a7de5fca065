import { inputProblem } from '../../errors.js';
import type { BadRecord } from '../../read/result.js';
import type { Frame } from '../../report/report.js';
import { failedRecord, failureOf } from '../failures.js';
import { joinOuts } from '../output/out.js';
import type { Answer, Out, ResultsTask } from '../task.js';
import { failureAnswer } from './failure-answer.js';
import type { Inspected } from './inspect-all.js';

/** The answer to what was read of a file. `pieces`: what its articles gave, in their order. */
export function resultsAnswer(
  task: ResultsTask,
  pieces: readonly Inspected[],
  report: Frame,
): Answer {
  const outs: Out[] = [];
  const notes: string[] = [];
  let first: BadRecord | null = null;
  let bad = 0;
  let next = 0;
  for (const [at, { article, bad: unreadable }] of task.results.entries()) {
    let problem = unreadable;
    if (article !== null) {
      const piece = pieces[next++]!;
      if (piece.status === 'fulfilled') {
        outs.push(piece.value.out);
        for (const note of piece.value.notes) notes.push(note);
      } else {
        if (!task.many) return failureAnswer(failureOf(task.file, piece.reason), report);
        const { file, id } = article;
        problem = { file, record: task.from + at, id, ...inputProblem(piece.reason, file) };
      }
    }
    if (problem === null) continue;
    bad++;
    first ??= problem;
    outs.push(report.failure(failedRecord(problem)));
  }
  const { file, results, ends } = task;
  return {
    out: joinOuts(outs, report),
    notes,
    traces: [],
    articles: results.length - bad,
    files: ends ? 1 : 0,
    failed: 0,
    records: { file, count: results.length, bad, first: first?.message ?? null, ends },
  };
}
