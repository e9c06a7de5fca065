import { type Crew, type Job, newStaff } from './staff.js';

/** Results per hand that may wait for an earlier one or for a slow reader. Beyond this no task is taken. */
const waitingPerHand = 6;

/**
 * Runs tasks on a crew of threads and gives the results in the order of the tasks. Takes a task only when a hand is free and
 * few results wait, so that a slow reader slows the source: constant memory for any number of tasks.
 * @throws what the source throws, after the results of the tasks before.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  crew: Crew<Task, Result>,
): AsyncGenerator<Result, void> {
  const bell = newBell();
  const staff = newStaff(crew, bell.ring);
  const queue: Job<Task, Result>[] = [];
  const source = tasks[Symbol.asyncIterator]();
  const state = { asking: false, done: false, failure: null as { error: unknown } | null };

  const ask = async () => {
    state.asking = true;
    try {
      const next = await source.next();
      if (next.done) state.done = true;
      else queue.push(staff.assign(next.value));
    } catch (error) {
      state.done = true;
      state.failure = { error };
    }
    state.asking = false;
    bell.ring();
  };

  try {
    for (;;) {
      const mayAsk = !state.done && !state.asking && queue.length < crew.hands * waitingPerHand;
      if (mayAsk && staff.hasRoom()) void ask();
      const ready = queue[0]?.result ?? null;
      if (ready !== null) {
        queue.shift();
        yield ready;
      } else if (state.done && queue.length === 0) {
        break;
      } else {
        await bell.heard();
      }
    }
    if (state.failure) throw state.failure.error;
  } finally {
    await staff.stop();
    if (!state.done) await source.return?.();
  }
}

/** Wakes the one that waits; a ring that nobody waits for is remembered. */
function newBell(): { ring(): void; heard(): Promise<void> } {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async heard() {
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      rung = false;
      wake = null;
    },
  };
}
