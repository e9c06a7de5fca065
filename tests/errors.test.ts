import { expect, test } from 'vitest';
import { run } from '../src/cli.js';
import {
  InputError,
  inputProblem,
  isFatal,
  OutputError,
  systemReason,
  UsageError,
} from '../src/errors.js';
import type { Terminal } from '../src/terminal.js';

const system = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  [new InputError('no-text', 'a.txt: has no text'), 'no-text', 'a.txt: has no text'],
  // A reader in a bundle of its own has its own class of the same name.
  [
    Object.assign(new Error('a.txt: has no text'), { name: 'InputError', code: 'no-text' }),
    'no-text',
    'a.txt: has no text',
  ],
  // A file of our own that is missing is no fault of the input.
  [
    system('ENOENT'),
    'internal',
    'a.txt: could not be analysed (a fault of news-cli; --debug says where)',
  ],
  [
    new TypeError('x'),
    'internal',
    'a.txt: could not be analysed (a fault of news-cli; --debug says where)',
  ],
  [
    'no error at all',
    'internal',
    'a.txt: could not be analysed (a fault of news-cli; --debug says where)',
  ],
])('%s is told as %s', (error, code, message) => {
  expect(inputProblem(error, 'a.txt')).toEqual({ code, message });
});

test.each([
  [system('ENOSPC'), 'no space left on the device'],
  [Object.assign(system('EFBIG'), { errno: -27 }), 'file too large'],
  [system('EODD'), 'EODD'],
  [new Error('x'), 'unknown error'],
  [null, 'unknown error'],
])('the reason of %s is %s', (error, reason) => {
  expect(systemReason(error)).toBe(reason);
});

test('mistakes of the command line and broken outputs end the run, faults of an input do not', () => {
  expect(
    [new UsageError('x'), new OutputError('x'), new InputError('x', 'x'), null].map(isFatal),
  ).toEqual([true, true, false, false]);
});

test('a fault of our own is one line and 1; where it is, only with --debug', async () => {
  const said: string[] = [];
  const output = { write: async (text: string) => void said.push(text), flush: async () => {} };
  const terminal = {
    stderr: output,
    stdout: output,
    get env(): never {
      throw new TypeError('no world');
    },
  } as unknown as Terminal;
  expect(await run(['show'], terminal)).toBe(1);
  expect(said).toEqual(['news-cli: unexpected fault, please report it (--debug says where)\n']);
  expect(await run(['show', '--debug'], terminal)).toBe(1);
  expect(said.at(-1)).toMatch(/^TypeError: no world\n +at /);
});
