import { parentPort, workerData } from 'node:worker_threads';
import { answer, wholeOut } from './run/answer.js';
import { inspectorOf } from './run/inspector.js';
import type { Settings } from './run/settings.js';
import type { Answer, Task } from './run/task.js';

/** What a thread is given at its start. */
export interface WorkerSetup {
  readonly settings: Settings;
  readonly several: boolean;
}

const { settings, several } = workerData as WorkerSetup;
const inspector = inspectorOf(settings, several);
let last: Promise<void> = Promise.resolve();

// Tasks are done one after the other; an error that `answer` does not turn into an answer ends this thread.
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    const { out, ...others } = await answer(task, await inspector, settings);
    // Encoded here and moved, not copied: the main thread, which all others wait for, only passes it on.
    const bytes = new TextEncoder().encode(wholeOut(out));
    const given: Answer = { ...others, out: bytes.length === 0 ? '' : bytes };
    parentPort?.postMessage(given, [bytes.buffer]);
  });
});
