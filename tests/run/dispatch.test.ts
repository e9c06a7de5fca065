import { describe, expect, it } from 'vitest';
import type { Hand } from '../../src/parallel/crew.js';
import { answers } from '../../src/run/dispatch.js';
import type { Answer, Task } from '../../src/run/task.js';
import { large, modest, single } from '../../src/run/tasks/batches.js';

const nothing = { notes: [], traces: [], articles: 1, files: 1, failed: 0, records: null };
const answerOf = (task: Task, by: string): Answer => ({
  ...nothing,
  out: `${by} ${task.kind === 'files' ? task.files[0] : ''}`,
});

/** Who answered each of so many tasks, and what else is to be known. */
async function run(jobs: number | null, count: number, { size = 1, cores = 4, files = 1 } = {}) {
  const batch = { ...single };
  let hired = 0;
  async function* tasks(): AsyncGenerator<Task> {
    for (let at = 0; at < count; at++) yield { kind: 'files', files: [String(at)], size };
  }
  const hire = (): Hand<Task, Answer> => {
    hired++;
    let answered: (answer: Answer) => void = () => {};
    return {
      give: (task) => setImmediate(() => answered(answerOf(task, 'thread'))),
      listen: (call) => {
        answered = call;
      },
      stop: async () => {},
    };
  };
  const crew = {
    hire,
    lost: (task: Task) => answerOf(task, 'lost'),
    parts: () => [],
    joined: ([first]: readonly Answer[]) => first!,
  };
  const here = async (task: Task) => answerOf(task, 'here');
  const outs: string[] = [];
  for await (const { out } of answers(tasks(), {
    jobs,
    files,
    here,
    crew,
    batch,
    cores: () => cores,
  }))
    outs.push(String(out));
  const order = outs.map((out) => Number(out.split(' ')[1]));
  const here_ = outs.filter((out) => out.startsWith('here')).length;
  return {
    here: here_,
    threads: outs.length - here_,
    hired,
    inOrder: order.every((each, at) => each === at),
    batch,
  };
}

describe('tasks are done', () => {
  it('here when one thread is asked for, or when there is little to do', async () => {
    for (const jobs of [1, null])
      expect(await run(jobs, 20)).toEqual({
        here: 20,
        threads: 0,
        hired: 0,
        inOrder: true,
        batch: single,
      });
    expect(await run(null, 0)).toMatchObject({ here: 0, threads: 0 });
  });

  it('here by the batch when they are many', async () => {
    for (const jobs of [1, null])
      expect(await run(jobs, 500)).toMatchObject({
        here: 500,
        hired: 0,
        inOrder: true,
        batch: modest,
      });
  });

  it('by threads from the first on when several are asked for, in large batches', async () => {
    expect(await run(3, 50)).toEqual({
      here: 0,
      threads: 50,
      hired: 3,
      inOrder: true,
      batch: large,
    });
  });

  it('by no more threads than the machine has, or a few, whatever number is asked for', async () => {
    expect(await run(256, 50, { cores: 8 })).toMatchObject({ threads: 50, hired: 8 });
    expect(await run(256, 50, { cores: 2 })).toMatchObject({ threads: 50, hired: 4 });
  });

  it('by as many threads as there are cores once there is much to do', async () => {
    expect(await run(null, 1100, { size: 1 << 10 })).toEqual({
      here: 1024,
      threads: 76,
      hired: 4,
      inOrder: true,
      batch: large,
    });
    expect(await run(null, 20, { size: 1 << 18 })).toMatchObject({
      here: 4,
      threads: 16,
      inOrder: true,
    });
  });

  it('here however many they are when each has hardly a word', async () => {
    expect(await run(null, 3000, { size: 1 })).toMatchObject({ here: 3000, hired: 0 });
  });

  it('by threads from the first on when there are many files', async () => {
    expect(await run(null, 50, { files: 1000 })).toMatchObject({ here: 0, threads: 50, hired: 4 });
    expect(await run(null, 50, { files: 999 })).toMatchObject({ here: 50, hired: 0 });
    expect(await run(null, 50, { files: 1000, cores: 1 })).toMatchObject({ here: 50, hired: 0 });
  });

  it('here to the end on a machine with one core', async () => {
    expect(await run(null, 1100, { cores: 1, size: 1 << 10 })).toMatchObject({
      here: 1100,
      hired: 0,
      inOrder: true,
    });
  });
});
