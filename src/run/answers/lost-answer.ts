import { InputError } from '../../errors.js';
import type { Frame } from '../../report/report.js';
import { failureOf } from '../failures.js';
import type { Settings } from '../settings.js';
import type { Answer, Task } from '../task.js';
import { failureAnswer } from './failure-answer.js';
import { joinFiles } from './join-answers.js';
import { articlesOf, readRecords } from './read-task.js';
import { resultsAnswer } from './results-answer.js';

/** The answer for a task whose thread died over it: every file and record of it failed. */
export function lostAnswer(task: Task, reason: string, report: Frame, settings: Settings): Answer {
  const error = (file: string) =>
    new InputError('internal', `${file}: could not be analysed: ${reason}`);
  if (task.kind === 'failure') return failureAnswer(task, report);
  if (task.kind === 'files') {
    const answers = task.files.map((file) => failureAnswer(failureOf(file, error(file)), report));
    return joinFiles(answers, report);
  }
  const results = task.kind === 'records' ? readRecords(task, settings, null) : task;
  const lost = { status: 'rejected', reason: error(task.file) } as const;
  return resultsAnswer(results, Array(articlesOf(results).length).fill(lost), report);
}
