import type { Crew } from '../parallel/crew.js';
import { inOrder } from '../parallel/in-order.js';
import { areHardlyAWord, expect, expectStories } from './engine/expect.js';
import type { Answer, Task } from './task.js';
import { type Batch, large, modest } from './tasks/batches.js';

/** How the tasks of a run are shared out. */
export interface Dispatch {
  /** `--jobs`, null = one thread for small inputs, all cores for large ones. */
  readonly jobs: number | null;
  /** How many files there are, known before any is read. */
  readonly files: number;
  /** Does a task in this thread. */
  readonly here: (task: Task) => Promise<Answer>;
  readonly crew: Omit<Crew<Task, Answer>, 'hands'>;
  /** How many threads this machine runs at a time. */
  readonly cores: () => number;
  /** Once it is aborted no task is begun any more. */
  readonly stop?: AbortSignal | undefined;
  /** Set to large batches when threads start. */
  readonly batch: Batch;
}

/**
 * A thread costs 35 ms to start and a second of warming up: below this much text, or this many files, one is faster. It is so for any number
 * of records of hardly a word: to cut them out and to pass them on takes as long as to answer them.
 */
const largeInput = { size: 1 << 20, files: 1000 };

/** So many threads anybody may have. More than there are cores make nothing faster, and each takes 20 MB and a start. */
const fewThreads = 4;

/** From here on one thread takes them by the batch; the first answers come one by one. */
const manyTasks = 32;

/** From here on it pays to optimise what a story needs, however short the stories are. */
const veryManyStories = 10_000;

/**
 * Reading and analysing are all synchronous: without a turn of the event loop now and then Ctrl-C would not be heard, output held
 * back, and a closed pipe noticed late. One after so many tasks, and before and after one larger than this (in characters).
 */
const tasksPerTurn = 4;
const largeTask = 1 << 15;

/** The answers to tasks in their order, whatever the number of threads. */
export async function* answers(
  tasks: AsyncGenerator<Task>,
  dispatch: Dispatch,
): AsyncGenerator<Answer> {
  const { here, crew, batch } = dispatch;
  // Many files are a large input from the start: what this thread warms up over the first of them, the others would not share.
  const jobs = dispatch.jobs ?? (dispatch.files < largeInput.files ? null : dispatch.cores());
  let size = 0;
  let count = 0;
  let stories = 0;
  while (
    jobs === 1 ||
    (jobs === null && (size < largeInput.size || areHardlyAWord(stories, size)))
  ) {
    const next = await tasks.next();
    if (next.done) return;
    size += next.value.size;
    count++;
    const mayGoOn = count > 1 || next.value.kind !== 'results' || next.value.many;
    stories += storiesIn(next.value);
    expectStories(stories, size, mayGoOn);
    if (count === manyTasks) Object.assign(batch, modest);
    if (stories >= veryManyStories) expect('very many stories');
    const isLarge = next.value.size > largeTask;
    if (isLarge) await new Promise(setImmediate);
    if (dispatch.stop?.aborted) return;
    yield await here(next.value);
    if (isLarge || count % tasksPerTurn === 0) await new Promise(setImmediate);
  }
  expect('many stories');
  const cores = dispatch.cores();
  const hands = jobs === null ? cores : Math.min(jobs, Math.max(cores, fewThreads));
  if (hands === 1) return yield* answers(tasks, { ...dispatch, jobs: 1 });
  Object.assign(batch, large);
  yield* inOrder(tasks, { ...crew, hands });
}

function storiesIn(task: Task): number {
  switch (task.kind) {
    case 'files':
      return task.files.length;
    case 'records':
      return task.records.length;
    case 'results':
      return task.results.length;
    case 'failure':
      return 0;
  }
}
