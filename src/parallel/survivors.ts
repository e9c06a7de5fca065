import type { Crew, Job } from './crew.js';

/** What is still to be done of the jobs that a dead hand held: it died over the first of them. */
export function survivors<Task, Result>(
  [guilty, ...innocent]: readonly Job<Task, Result>[],
  reason: string,
  crew: Crew<Task, Result>,
): Job<Task, Result>[] {
  return [...(guilty ? untried(guilty, reason, crew) : []), ...innocent];
}

/** What is still to be tried of a job that killed its hand. */
function untried<Task, Result>(
  job: Job<Task, Result>,
  reason: string,
  crew: Crew<Task, Result>,
): Job<Task, Result>[] {
  const tasks = crew.parts(job.task);
  if (tasks.length < 2) {
    settle(job, crew.lost(job.task, reason));
    return [];
  }
  const parts = tasks.map(
    (task): Job<Task, Result> => ({
      task,
      result: null,
      settled: () => {
        const results = parts.map(({ result }) => result).filter((result) => result !== null);
        if (results.length === parts.length) settle(job, crew.joined(results, job.task));
      },
    }),
  );
  return parts;
}

export function settle<Task, Result>(job: Job<Task, Result>, result: Result): void {
  job.result = result;
  job.settled?.();
}
