import type { Crew, Hand } from './crew.js';

/**
 * The hand that is this thread itself: beside as many threads as there are hands this one would keep all its memory only to hand out work.
 * It does a task part by part and lets the event loop turn before each: what the other hands need comes from here, and so does Ctrl-C.
 * `othersWait`: is the source being asked for more?
 * `work` must not throw.
 */
export function ownHand<Task, Result>(
  work: (task: Task) => Promise<Result>,
  { parts, joined }: Pick<Crew<Task, Result>, 'parts' | 'joined'>,
  othersWait: () => boolean,
): Hand<Task, Result> {
  const tasks: Task[] = [];
  let answered: (result: Result) => void = () => {};
  let stopped = false;

  const done = async (task: Task): Promise<Result | null> => {
    const cut = parts(task);
    const results: Result[] = [];
    for (const part of cut.length < 2 ? [task] : cut) {
      await turn(othersWait);
      if (stopped) return null;
      results.push(await work(part));
    }
    return results.length === 1 ? results[0]! : joined(results, task);
  };

  const workThrough = async () => {
    while (tasks.length > 0) {
      const result = await done(tasks[0]!);
      if (result === null) return;
      tasks.shift();
      answered(result);
    }
  };

  return {
    give(task) {
      if (tasks.push(task) === 1) void workThrough();
    },
    listen(answer) {
      answered = answer;
    },
    async stop() {
      stopped = true;
    },
  };
}

/** Milliseconds; a batch of records takes one to be read. A source that is slower than this feeds all hands whatever this one does. */
const longestFeeding = 4;

/** Lets the event loop turn, and again while the source is asked: reading a task takes several turns, and a part of one is long for who waits. */
async function turn(othersWait: () => boolean): Promise<void> {
  const end = performance.now() + longestFeeding;
  do await new Promise(setImmediate);
  while (othersWait() && performance.now() < end);
}
