import type { Task } from './task.js';

/** A task cut into tasks of one file or one record each. */
export function partsOf(task: Task): readonly Task[] {
  switch (task.kind) {
    case 'files':
      return task.files.map((file) => ({ kind: 'files', files: [file], size: 0 }));
    case 'lines':
      return task.lines.map((line, at) => ({ ...task, lines: [line], ...place(task, at) }));
    case 'results':
      return task.results.map((result, at) => ({ ...task, results: [result], ...place(task, at) }));
    case 'failure':
      return [];
  }
}

/** The file ends with the last part, if it ended with the whole. */
function place(
  task: Extract<Task, { readonly from: number }>,
  at: number,
): { readonly from: number; readonly ends: boolean; readonly size: number } {
  const count = task.kind === 'lines' ? task.lines.length : task.results.length;
  return { from: task.from + at, ends: task.ends && at === count - 1, size: 0 };
}
