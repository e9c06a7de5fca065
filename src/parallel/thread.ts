import type { Hand } from './crew.js';

/** Heap of a thread in MB; the young generation is half of what Node has by itself, 12 to 20 MB less in all for no more CPU; a third costs 3 to 5 % more. */
const limits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** A hand that is a thread of its own, running `file`, which answers each message with one message. */
export function threadHand<Task, Result>(file: string, setup: unknown): Hand<Task, Result> {
  // Loaded here: most runs have one thread and need not pay for more.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  // With outputs of its own: Node would tie each thread to the program's, and warn on standard error when there are more than ten.
  const worker = new Worker(file, {
    workerData: setup,
    resourceLimits: limits,
    stdout: true,
    stderr: true,
  });
  let stopped = false;
  return {
    give: (task) => worker.postMessage(task),
    listen(answered, died) {
      let reason = 'its thread ended';
      worker.on('message', answered);
      worker.on('error', (error: NodeJS.ErrnoException) => {
        reason =
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : 'a fault of news-cli';
      });
      worker.on('exit', () => {
        if (!stopped) died(reason);
      });
    },
    stop() {
      stopped = true;
      return worker.terminate();
    },
  };
}
