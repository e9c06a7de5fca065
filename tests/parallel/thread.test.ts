import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/parallel/in-order.js';
import { threadHand } from '../../src/parallel/thread.js';
import { temporaryFolder } from '../temporary-folder.js';

const { at } = temporaryFolder();
const file = at('worker.cjs');
writeFileSync(
  file,
  `const { parentPort, workerData } = require('node:worker_threads');
   parentPort.on('message', (task) => {
     if (task === 5) throw new Error('fault');
     if (task === 9) process.exit(3);
     parentPort.postMessage(workerData + task);
   });`,
);

it('a thread that crashes or ends loses its task alone and is replaced', async () => {
  const tasks = async function* () {
    for (let task = 0; task < 12; task++) yield task;
  };
  let hired = 0;
  const crew = {
    hands: 2,
    hire: () => {
      hired++;
      return threadHand<number, string>(file, 'done ');
    },
    lost: (task: number, reason: string) => `lost ${task}: ${reason}`,
    parts: () => [],
    joined: () => '',
  };
  const results: string[] = [];
  for await (const result of inOrder(tasks(), crew)) results.push(result);
  expect(results).toEqual(
    Array.from({ length: 12 }, (_, task) =>
      task === 5
        ? 'lost 5: a fault of news-cli'
        : task === 9
          ? 'lost 9: its thread ended'
          : `done ${task}`,
    ),
  );
  expect(hired).toBeGreaterThan(2);
});
