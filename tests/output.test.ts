import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, test } from 'vitest';
import { outputOn, standardOutput, stopOnBrokenStdout } from '../src/output/output.js';
import type { Channel } from '../src/output/writer.js';
import { complain, systemTerminal, type Terminal, trace } from '../src/terminal.js';
import { freshFolder } from './temporary-folder.js';

const { at } = freshFolder();
const files: number[] = [];
afterEach(() => {
  for (const file of files.splice(0)) closeSync(file);
});

function open(path: string, flags: string | number): number {
  const file = openSync(path, flags);
  files.push(file);
  return file;
}

/** A file as output, and what Node's stream on it was given. */
function channel(file: number, terminal: { isTTY?: boolean; columns?: number } = {}) {
  const streamed: string[] = [];
  const failures: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      streamed.push(String(chunk));
      setImmediate(done);
    },
  });
  const out = outputOn({
    file,
    stream: () => Object.assign(stream, terminal) as unknown as ReturnType<Channel['stream']>,
    broken: ({ code }) => failures.push(code ?? ''),
  });
  return { out, stream, streamed, failures };
}

describe('an output', () => {
  it('writes a short answer without opening a stream, when the event loop turns or at once by flush', async () => {
    const path = at('out');
    const { out, streamed } = channel(open(path, 'w'));
    await out.write('one ');
    await out.write('two ');
    expect(readFileSync(path, 'utf8')).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(readFileSync(path, 'utf8')).toBe('one two ');
    await out.write('three');
    await out.flush();
    await out.flush();
    expect(readFileSync(path, 'utf8')).toBe('one two three');
    expect(streamed).toEqual([]);
  });

  it('opens the stream for a long answer, and waits until it takes more', async () => {
    const path = at('out');
    const { out, streamed } = channel(open(path, 'w'));
    await out.write('short. ');
    await out.flush();
    await out.write('x'.repeat(70_000));
    await out.write('end');
    await out.flush();
    expect(readFileSync(path, 'utf8')).toBe('short. ');
    expect(streamed).toEqual(['x'.repeat(70_000), 'end']);
  });

  it('takes bytes as they are, behind what was held back, and has let all go when no stream was needed', async () => {
    const path = at('out');
    const { out, streamed } = channel(open(path, 'w'));
    await out.write('text ');
    await out.write(Buffer.from('bytes'));
    expect(readFileSync(path, 'utf8')).toBe('text bytes');
    expect(out.isOut).toBe(true);
    await out.write(Buffer.alloc(40_000, 'x'));
    expect(streamed.join('')).toBe('x'.repeat(40_000));
    expect(out.isOut).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'hands the rest to the stream when a pipe is full',
    async () => {
      const path = at('pipe');
      execFileSync('mkfifo', [path]);
      const file = open(path, constants.O_RDWR | constants.O_NONBLOCK);
      writeSync(file, Buffer.alloc(60_000, 'x'));
      const { out, streamed, failures } = channel(file);
      await out.write(`${'y'.repeat(20_000)}end`);
      await out.flush();
      const taken = readSync(file, Buffer.alloc(100_000)) - 60_000;
      expect(failures).toEqual([]);
      expect(taken + streamed.join('').length).toBe(20_003);
      expect(streamed.join('').endsWith('yend')).toBe(true);
    },
  );

  it.runIf(process.platform === 'linux')(
    'says when nothing can be written any more, with or without a stream',
    async () => {
      const { out, stream, failures } = channel(open('/dev/full', 'w'));
      await out.write('text');
      await out.flush();
      stream.emit('error', Object.assign(new Error(), { code: 'EPIPE' }));
      const closed = channel(9999);
      await closed.out.write('text');
      await closed.out.flush();
      // /dev/full is a device, as a terminal is: Node's stream is asked.
      expect({ failures, closed: closed.failures }).toEqual({
        failures: ['EPIPE'],
        closed: ['EBADF'],
      });
    },
  );

  it.each([
    ['a file', 'out', { isTTY: true, columns: 80 }, false, null],
    ['/dev/null', '/dev/null', { isTTY: true, columns: 80 }, false, null],
    ['a device that is no terminal', '/dev/zero', {}, false, null],
    ['a terminal', '/dev/zero', { isTTY: true, columns: 132 }, true, 132],
    ['a terminal without a size', '/dev/zero', { isTTY: true, columns: 0 }, true, null],
  ])('knows a terminal: %s', (_what, path, terminal, isTerminal, columns) => {
    const { out } = channel(open(path === 'out' ? at(path) : path, 'w'), terminal);
    expect({ isTerminal: out.isTerminal, columns: out.columns }).toEqual({ isTerminal, columns });
  });

  it('of this process is made of its own streams', () => {
    for (const name of ['stdout', 'stderr'] as const)
      expect(standardOutput(name).isTerminal).toBe(process[name].isTTY === true);
  });
});

describe('a standard output that takes nothing', () => {
  it.each([
    ['EPIPE', 0, ''],
    ['ENOSPC', 1, 'news-cli: cannot write to standard output: no space left on the device\n'],
    ['EWHATEVER', 1, 'news-cli: cannot write to standard output: EWHATEVER\n'],
  ])('%s ends the program with %i', (code, wanted, message) => {
    const path = at('errors');
    const codes: unknown[] = [];
    stopOnBrokenStdout(
      Object.assign(new Error(), { code }),
      (given) => codes.push(given),
      open(path, 'w'),
    );
    expect(codes).toEqual([wanted]);
    expect(readFileSync(path, 'utf8')).toBe(message);
  });
});

test('messages are one safe line each; a trace is for errors alone', () => {
  const said: string[] = [];
  const stderr = { write: async (text: string) => void said.push(text) };
  const terminal = { stderr } as unknown as Terminal;
  complain(terminal, 'a\nb\u001b[31m');
  trace(terminal, 'no error');
  trace(terminal, Object.assign(new Error('x'), { stack: 'Error: x\n    at \u001b' }));
  trace(terminal, Object.assign(new Error('bare'), { stack: undefined }));
  expect(said).toEqual(['news-cli: a␊b␛[31m\n', 'Error: x\n    at ␛\n', 'bare\n']);
});

test('the terminal of this process is made of its streams', async () => {
  const { env, piped, stdin } = systemTerminal();
  expect(env).toBe(process.env);
  expect(typeof piped).toBe('boolean');
  expect(typeof stdin[Symbol.asyncIterator]).toBe('function');
});
