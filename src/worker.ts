import { parentPort, workerData } from 'node:worker_threads';
import { answer } from './run/answers/answer.js';
import { inspectorOf } from './run/answers/inspector-of.js';
import { piecesOf } from './run/output/out.js';
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
    const bytes = encoded([...piecesOf(out)]);
    const given: Answer = { ...others, out: bytes.length === 0 ? '' : bytes };
    parentPort?.postMessage(given, [bytes.buffer]);
  });
});

/** In UTF-8, with room behind it that nobody touches: to count the bytes before would take as long as to write them. */
function encoded(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  const most = 3 * pieces.reduce((sum, piece) => sum + piece.length, 0);
  const bytes = new Uint8Array(most);
  const encoder = new TextEncoder();
  let size = 0;
  for (const piece of pieces) size += encoder.encodeInto(piece, bytes.subarray(size)).written;
  return bytes.subarray(0, size);
}
