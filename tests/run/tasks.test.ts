import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, UsageError } from '../../src/errors.js';
import { openOperand } from '../../src/read/index.js';
import type { Opened, ReadOptions } from '../../src/read/result.js';
import { failureOf } from '../../src/run/failures.js';
import type { Task } from '../../src/run/task.js';
import { large, single } from '../../src/run/tasks/batches.js';
import { tasksOf } from '../../src/run/tasks/tasks.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const file = (name: string, content = `A story in ${name}.\n`) => folder.file(name, content);

const read: ReadOptions = { input: 'auto', maxSize: 1 << 20, row: null, date: null };

/** What a task holds, in one line. */
function told(task: Task): string {
  switch (task.kind) {
    case 'files':
      return task.files.map((path) => path.slice(folder.path.length + 1)).join(' + ');
    case 'failure':
      return `failure: ${task.failure.error.code}`;
    case 'results':
    case 'records': {
      const { length } = task.kind === 'records' ? task.records : task.results;
      return `${task.kind} ${task.from}, ${length}${task.ends ? ', end' : ''}`;
    }
  }
}

async function tasks(
  files: Parameters<typeof tasksOf>[0]['files'],
  batch = large,
  options: Partial<ReadOptions> = {},
  first: Parameters<typeof tasksOf>[0]['first'] = null,
): Promise<string[]> {
  const all: string[] = [];
  const inputs = { files, first, read: { ...read, ...options } };
  for await (const task of tasksOf(inputs, batch)) all.push(told(task));
  return all;
}

describe('files in large batches', () => {
  it('go together while they are small and few', async () => {
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => file(name));
    expect(await tasks(files)).toEqual(['a.txt + b.txt + c.txt']);
    expect(await tasks(files, { count: 2, size: 1 << 20 })).toEqual(['a.txt + b.txt', 'c.txt']);
    expect(await tasks(files, { count: 9, size: 20 })).toEqual(['a.txt + b.txt', 'c.txt']);
    expect(await tasks(files, large, { input: 'text' })).toEqual(['a.txt + b.txt + c.txt']);
  });

  it('stand alone in their place when they may hold many articles, are large or are read as something else', async () => {
    const [a, c] = [file('a.txt'), file('c.txt')];
    const records = file('b.jsonl', '{"text":"One."}\n{"text":"Two."}\n');
    const big = file('big.txt', 'A long story. '.repeat(20_000));
    expect(await tasks([a, records, c])).toEqual(['a.txt', 'records 1, 2, end', 'c.txt']);
    expect(await tasks([a, big, c])).toEqual(['a.txt', 'results 1, 1, end', 'c.txt']);
    expect(await tasks([a, c], large, { input: 'markdown' })).toEqual([
      'results 1, 1, end',
      'results 1, 1, end',
    ]);
  });

  it('never break off at a path that is no file', async () => {
    const loop = join(folder.path, 'loop.txt');
    symlinkSync('loop.txt', loop);
    const [a, c] = [file('a.txt'), file('c.txt')];
    const known = failureOf('secret/', new InputError('unreadable', 'x'));
    for (const path of [
      loop,
      `${a}/below.txt`,
      join(folder.path, 'x'.repeat(300)),
      'no\0name',
      folder.path,
    ]) {
      expect(await tasks([a, path, c])).toEqual([
        'a.txt',
        expect.stringMatching(/^failure: /),
        'c.txt',
      ]);
    }
    expect(await tasks([a, known, c])).toEqual(['a.txt', 'failure: unreadable', 'c.txt']);
    expect(await tasks([known])).toEqual(['failure: unreadable']);
  });
});

describe('one file at a time', () => {
  it('gives its articles one by one', async () => {
    const records = file('d.jsonl', '{"text":"One."}\n\n{broken\n{"text":"Three."}');
    expect(await tasks([file('a.txt'), records], single)).toEqual([
      'results 1, 1, end',
      'records 1, 1',
      'records 2, 1',
      'records 3, 1',
      'records 4, 0, end',
    ]);
    expect(await tasks([records], single, { row: 3 })).toEqual([
      'results 1, 1',
      'results 2, 0, end',
    ]);
    const table = file('e.csv', 'title,text\nOne,A story.\nTwo,\nThree,Another story.\n');
    expect(await tasks([table], { count: 2, size: 1000 })).toEqual([
      'records 1, 2',
      'records 3, 1, end',
    ]);
  });

  it('goes on from what was opened already', async () => {
    const a = file('a.txt');
    const opened = await openOperand(a, read);
    expect(await tasks([a], single, {}, opened)).toEqual(['results 1, 1, end']);
    expect(await tasks([a], single, {}, failureOf(a, new Error('broken')))).toEqual([
      'failure: internal',
    ]);
  });
});

/** A stream of articles as a format with many gives them. */
function opened(results: Opened['results'], more: Partial<Opened> = {}): Opened {
  return { many: true, format: 'test', results, ...more };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A turn of the event loop, with work in it. */
function turn(work = () => {}): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => {
      work();
      resolve();
    });
  });
}

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const bad = {
  article: null,
  bad: { file: 'a', record: 1, id: null, code: 'x', message: 'bad' },
} as const;

describe('a stream', () => {
  it('that fails half-way leaves what came before and its failure', async () => {
    async function* broken() {
      yield bad;
      throw new InputError('unreadable', 'gone');
    }
    for (const batch of [single, large]) {
      expect(await tasks(['a'], batch, {}, opened(broken()))).toEqual([
        'results 1, 1',
        'failure: unreadable',
      ]);
    }
  });

  it('that meets a mistake of the command line ends the run', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it gives anything.
    async function* wrong(): AsyncGenerator<never> {
      throw new UsageError('no such row');
    }
    await expect(tasks(['a'], single, {}, opened(wrong()))).rejects.toThrow('no such row');
  });

  it('that makes a pause is answered as far as it came', async () => {
    async function* slow() {
      yield bad;
      yield bad;
      await wait(120);
      yield bad;
    }
    expect(await tasks(['a'], large, {}, opened(slow()))).toEqual([
      'results 1, 2',
      'results 3, 1, end',
    ]);
  });

  it('that is read late because this thread was busy makes no pause', async () => {
    async function* besideWork() {
      yield bad;
      await turn(() => busy(80));
      await turn();
      yield bad;
    }
    expect(await tasks(['a'], large, {}, opened(besideWork()))).toEqual(['results 1, 2, end']);
  });

  it('that makes a pause while this thread is busy all the time is answered too', async () => {
    async function* besideMuchWork() {
      yield bad;
      for (let part = 0; part < 4; part++) await turn(() => busy(80));
      yield bad;
    }
    expect(await tasks(['a'], large, {}, opened(besideMuchWork()))).toEqual([
      'results 1, 1',
      'results 2, 1, end',
    ]);
  });

  it('that fails while its last batch is worked on ends the run with its failure, and not before', async () => {
    const record = { line: '{"text":"One."}', number: 1, isGuess: false };
    async function* failing() {
      yield [record, record, record];
      await wait(20);
      throw new InputError('unreadable', 'gone');
    }
    async function* none() {}
    const inputs = { files: ['a'], first: opened(none(), { records: failing() }), read };
    const seen: string[] = [];
    for await (const task of tasksOf(inputs, { count: 2, size: 1000 })) {
      seen.push(told(task));
      await wait(100);
    }
    expect(seen).toEqual(['records 1, 2', 'records 3, 1', 'failure: unreadable']);
  });

  it('with a line that is too long has no text to count there', async () => {
    async function* lines() {
      yield [{ line: '{"text":"One."}', number: 1, isGuess: false }, bad.bad];
    }
    async function* none() {}
    expect(await tasks(['a'], large, {}, opened(none(), { records: lines() }))).toEqual([
      'records 1, 2, end',
    ]);
  });

  it('is closed when nobody reads on', async () => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield bad;
      } finally {
        closed = true;
      }
    }
    const inputs = { files: ['a'], first: opened(endless()), read };
    for await (const task of tasksOf(inputs, single)) {
      expect(told(task)).toBe('results 1, 1');
      break;
    }
    expect(closed).toBe(true);
  });
});
