import { htmlReader } from '../../read/index.js';
import type { Settings } from '../settings.js';
import type { Answer, FailureTask, ResultsTask, Task } from '../task.js';
import { failureAnswer } from './failure-answer.js';
import { inspectAll, together } from './inspect-all.js';
import type { Inspector } from './inspector.js';
import { joinFiles } from './join-answers.js';
import { articlesOf, readFile, readRecords } from './read-task.js';
import { resultsAnswer } from './results-answer.js';

/** Does a task. Any thread gives the same answer, byte for byte. Never throws: what fails is part of the answer. */
export async function answer(
  task: Task,
  inspector: Inspector,
  settings: Settings,
): Promise<Answer> {
  switch (task.kind) {
    case 'files':
      return joinFiles(await wholeFiles(task.files, inspector, settings), inspector.report);
    case 'results':
      return answersTo([task], inspector)[0]!;
    case 'records': {
      const htmlBody = await htmlReader(task.records);
      return answersTo([readRecords(task, settings, htmlBody)], inspector)[0]!;
    }
    case 'failure':
      return failureAnswer(task, inspector.report);
  }
}

/** One after the other: never more than one file open, nor much more text in memory than goes through the stages together. */
async function wholeFiles(
  files: readonly string[],
  inspector: Inspector,
  settings: Settings,
): Promise<Answer[]> {
  const answers: Answer[][] = [];
  let read: (ResultsTask | FailureTask)[] = [];
  let size = 0;
  for (const file of files) {
    const task = await readFile(file, settings);
    read.push(task);
    size += task.size;
    if (size < together) continue;
    answers.push(answersTo(read, inspector));
    read = [];
    size = 0;
  }
  answers.push(answersTo(read, inspector));
  return answers.flat();
}

/** Their articles are inspected together, whichever files they are of. */
function answersTo(tasks: readonly (ResultsTask | FailureTask)[], inspector: Inspector): Answer[] {
  const articles = tasks.map(articlesOf);
  const pieces = inspectAll(articles.flat(), inspector);
  let next = 0;
  return tasks.map((task, at) => {
    if (task.kind === 'failure') return failureAnswer(task, inspector.report);
    const from = next;
    next += articles[at]!.length;
    return resultsAnswer(task, pieces.slice(from, next), inspector.report);
  });
}
