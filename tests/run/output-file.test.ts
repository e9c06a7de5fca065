import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '../../src/output/output.js';
import { targetFor } from '../../src/run/output/output-file.js';
import { run } from '../run.js';
import { freshFolder } from '../temporary-folder.js';

const story = 'samples/wire-dateline.txt';
const { path: folder, at } = freshFolder();
afterEach(() => {
  vi.restoreAllMocks();
});

const nobody = {} as Output;

async function written(output: string, ...texts: string[]): Promise<void> {
  const target = targetFor(output, nobody, []);
  for (const text of texts) await target.write(text);
  await target.finish();
}

describe('-o', () => {
  it('makes the file, whole, and nothing else', async () => {
    const { code, stdout, stderr } = await run('text', story, '-o', at('out.txt'));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('out.txt'), 'utf8')).toBe((await run('text', story)).stdout);
    expect(readdirSync(folder)).toEqual(['out.txt']);
  });

  it('- is standard output', async () => {
    expect(await run('text', story, '-o', '-')).toEqual(await run('text', story));
    expect(await run('text', story, '-o', at('no/such'), '-o', '-')).toEqual(
      await run('text', story),
    );
  });

  it('takes a name of any length that the system takes', async () => {
    const name = at('x'.repeat(255));
    await written(name, 'new');
    expect(readFileSync(name, 'utf8')).toBe('new');
  });

  it('keeps the permissions of the file it replaces', async () => {
    writeFileSync(at('private.txt'), 'old');
    chmodSync(at('private.txt'), 0o600);
    await written(at('private.txt'), 'new');
    expect(statSync(at('private.txt')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('private.txt'), 'utf8')).toBe('new');
  });

  it('writes through a link, and makes a broken one a file', async () => {
    writeFileSync(at('old.txt'), 'old');
    symlinkSync('old.txt', at('link'));
    symlinkSync('nowhere', at('broken'));
    await written(at('link'), 'new');
    await written(at('broken'), 'new');
    expect(readlinkSync(at('link'))).toBe('old.txt');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(readFileSync(at('broken'), 'utf8')).toBe('new');
  });

  it('is not in the way of what a killed run has left', async () => {
    const first = `.news-cli-${process.pid}-1.tmp`;
    writeFileSync(at(first), 'half');
    await written(at('out.txt'), 'new');
    expect(readdirSync(folder).sort()).toEqual([first, 'out.txt']);
    expect(readFileSync(at('out.txt'), 'utf8')).toBe('new');
  });

  it('writes a device as it is', async () => {
    const { code, stdout, stderr } = await run('text', story, '-o', '/dev/null');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await run('text', 'nope.txt', '-o', '/dev/null')).code).toBe(1);
  });

  it.each([
    ['a folder', () => folder, /: is a directory$/],
    ['in a folder that is not there', () => at('no/x.txt'), /: cannot be written: no such file$/],
    [
      'below a file',
      () => {
        writeFileSync(at('file'), '');
        return at('file/x.txt');
      },
      /: cannot be written: no such file \(part of the path is not a directory\)$/,
    ],
    [
      'of a name that is too long',
      () => at('x'.repeat(256)),
      /: cannot be written: the name is too long$/,
    ],
    [
      'a loop of links',
      () => {
        symlinkSync('loop', at('loop'));
        return at('loop');
      },
      /: cannot be written: a symbolic link that leads to itself$/,
    ],
    ['a full device', () => '/dev/full', /: cannot be written: no space left on the device$/],
    [
      'in a file system that takes no files',
      () => '/proc/x.txt',
      /: cannot be written: no such file$/,
    ],
  ])('%s is refused', async (_what, name, message) => {
    const output = name();
    const { code, stdout, stderr } = await run('text', story, '-o', output);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.startsWith(`news-cli: ${output}`)).toBe(true);
  });

  it('a socket is refused', async () => {
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { code, stderr } = await run('text', story, '-o', at('socket'));
    server.close();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `news-cli: ${at('socket')}: cannot be written: not a readable file\n`,
    });
  });
});

describe('an input is never overwritten', () => {
  it.each([
    ['by its name', 'in.txt', 'in.txt'],
    ['by another path', 'in.txt', 'd/../in.txt'],
    ['by a link', 'in.txt', 'link'],
    ['by a hard link', 'in.txt', 'hard'],
    ['as a file of a folder', '.', 'd/in.txt'],
    ['as a file of the root', '/', 'in.txt'],
  ])('%s', async (_how, input, output) => {
    mkdirSync(at('d'));
    for (const name of ['in.txt', 'd/in.txt']) writeFileSync(at(name), 'A story.\n');
    symlinkSync('in.txt', at('link'));
    linkSync(at('in.txt'), at('hard'));
    const operand = input === '/' ? input : at(input);
    expect(() => targetFor(at(output), nobody, [operand])).toThrow('is an input too');
  });

  it('what is not there, or stands elsewhere, is none', () => {
    writeFileSync(at('in.txt'), 'A story.\n');
    mkdirSync(at('d'));
    for (const [input, output] of [
      ['in.txt', 'new.txt'],
      ['nope.txt', 'in.txt'],
      ['d', 'in.txt'],
    ] as const)
      expect(targetFor(at(output), nobody, [at(input)])).toBeDefined();
    expect(targetFor('/dev/null', nobody, [at('in.txt'), '/dev/null'])).toBeDefined();
  });
});

describe('a long result', () => {
  const piece = 'x'.repeat(700_000);

  it('is gathered beside the file and takes its place in the end', async () => {
    writeFileSync(at('out.txt'), 'old');
    const target = targetFor(at('out.txt'), nobody, []);
    await target.write(piece);
    expect(readdirSync(folder)).toEqual(['out.txt']);
    await target.write(piece);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readFileSync(at('out.txt'), 'utf8')).toBe('old');
    await target.write('end');
    await target.finish();
    target.discard();
    expect(readdirSync(folder)).toEqual(['out.txt']);
    expect(readFileSync(at('out.txt'), 'utf8')).toBe(`${piece}${piece}end`);
  });

  it('takes bytes of other threads in between, on a device too', async () => {
    const target = targetFor(at('out.txt'), nobody, []);
    await target.write('one ');
    await target.write(Buffer.from('two '));
    await target.write('three');
    await target.finish();
    expect(readFileSync(at('out.txt'), 'utf8')).toBe('one two three');
    await written('/dev/null', 'one', 'two');
    const full = targetFor('/dev/full', nobody, []);
    await expect(full.write(Buffer.from('two'))).rejects.toThrow('no space left');
  });

  it('leaves nothing when the run breaks off', async () => {
    const target = targetFor(at('out.txt'), nobody, []);
    await target.write(piece + piece);
    target.discard();
    target.discard();
    expect(readdirSync(folder)).toEqual([]);
    targetFor(at('out.txt'), nobody, []).discard();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing when %s comes, which then does its work',
    async (signal) => {
      const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
      const before = process.listenerCount(signal);
      const target = targetFor(at('out.txt'), nobody, []);
      await target.write(piece + piece);
      expect(process.listenerCount(signal)).toBe(before + 1);
      process.emit(signal, signal);
      expect(readdirSync(folder)).toEqual([]);
      expect(process.listenerCount(signal)).toBe(before);
      expect(kill).toHaveBeenCalledWith(process.pid, signal);
    },
  );

  it('is told when its folder goes away', async () => {
    mkdirSync(at('d'));
    const target = targetFor(at('d/out.txt'), nobody, []);
    await target.write(piece + piece);
    rmSync(at('d'), { recursive: true });
    await expect(target.finish()).rejects.toThrow(/d\/out\.txt: cannot be written: no such file$/);
    target.discard();
    expect(existsSync(at('d'))).toBe(false);
  });
});
