import type { Crew, Job } from './crew.js';
import { newStaff } from './staff.js';

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
  const queue: Job<Task, Result>[] = [];
  const source = tasks[Symbol.asyncIterator]();
  const intake: Intake = { asking: false, done: false, failure: null };
  const staff = newStaff(crew, bell.ring, () => intake.asking);
  const assign = (task: Task) => queue.push(staff.assign(task));

  try {
    for (;;) {
      const mayAsk = !intake.done && !intake.asking && queue.length < crew.hands * waitingPerHand;
      if (mayAsk && staff.hasRoom()) void take(source, intake, assign).then(bell.ring);
      const ready = queue[0]?.result ?? null;
      if (ready !== null) {
        queue.shift();
        yield ready;
      } else if (intake.done && queue.length === 0) {
        break;
      } else {
        await bell.heard();
      }
    }
    if (intake.failure) throw intake.failure.error;
  } finally {
    await staff.stop();
    if (!intake.done) await source.return?.();
  }
}

/** How far the source has been asked for tasks. */
interface Intake {
  asking: boolean;
  done: boolean;
  failure: { error: unknown } | null;
}

/** Assigns the next task, if there is one. Never throws: what fails is kept until the results before it are out. */
async function take<Task>(
  source: AsyncIterator<Task>,
  intake: Intake,
  assign: (task: Task) => void,
): Promise<void> {
  intake.asking = true;
  try {
    const next = await source.next();
    if (next.done) intake.done = true;
    else assign(next.value);
  } catch (error) {
    intake.done = true;
    intake.failure = { error };
  }
  intake.asking = false;
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
