import type { Task } from '../task.js';

/** A task cut into tasks of so many files or records each. */
export function partsOf(task: Task, size = 1): readonly Task[] {
  switch (task.kind) {
    case 'files':
      return slices(task.files, size).map((files) => ({ kind: 'files', files, size: 0 }));
    case 'records':
      return slices(task.records, size).map((records, at, all) => ({
        ...task,
        records,
        ...place(task, at, size, all.length),
      }));
    case 'results':
      return slices(task.results, size).map((results, at, all) => ({
        ...task,
        results,
        ...place(task, at, size, all.length),
      }));
    case 'failure':
      return [];
  }
}

function slices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const all: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += size) all.push(items.slice(at, at + size));
  return all;
}

/** The file ends with the last part, if it ended with the whole. */
function place(
  { from, ends }: { readonly from: number; readonly ends: boolean },
  at: number,
  size: number,
  parts: number,
): { readonly from: number; readonly ends: boolean; readonly size: number } {
  return { from: from + at * size, ends: ends && at === parts - 1, size: 0 };
}
