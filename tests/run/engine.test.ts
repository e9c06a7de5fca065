import { afterEach, expect, it, vi } from 'vitest';

const v8 = process.getBuiltinModule('node:v8');

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../src/program/program.js');
  vi.resetModules();
});

const ways = process as unknown as { binding: (name: string) => unknown };

/** A fresh engine whose flags are only noted, by whichever way they are told. */
async function engine() {
  const told: string[] = [];
  const setFlagsFromString = (flag: string): void => void told.push(flag);
  vi.spyOn(v8, 'setFlagsFromString').mockImplementation(setFlagsFromString);
  vi.spyOn(ways, 'binding').mockReturnValue({ setFlagsFromString });
  const engine = await import('../../src/run/engine/expect.js');
  return { told, ...engine, ...(await import('../../src/run/engine/young-space.js')) };
}

// V8 ended the process, "Check failed: inlineability", one run in five over 1 MB, when a thread of it was compiling then.
it('how large functions are copied is said at the start of a run and never again', async () => {
  const { told, prepareEngine, expect: foresee } = await engine();
  prepareEngine();
  expect(told.filter((flag) => flag.includes('inlined'))).toHaveLength(2);
  told.length = 0;
  foresee('one short story');
  foresee('a long story');
  foresee('many stories');
  expect(told).not.toEqual([]);
  expect(told.filter((flag) => flag.includes('inlined'))).toEqual([]);
});

// V8 ended one run in fifty with five thousand options: they keep the reader of the command line busy enough to be compiled.
it('how large functions are copied is said before the command line is looked at', async () => {
  const { told } = await engine();
  vi.doMock('../../src/program/program.js', () => ({ programFor: vi.fn() }));
  const { main } = await import('../../src/cli.js');
  const argv = vi.spyOn(process, 'argv', 'get').mockImplementation(() => {
    throw new Error('looked at');
  });
  await expect(main()).rejects.toThrow('looked at');
  argv.mockRestore();
  expect(told.filter((flag) => flag.includes('inlined'))).toHaveLength(2);
});

it('each kind of run is told once, and what holds for a long story stays', async () => {
  const { told, expect: foresee } = await engine();
  foresee('a long story');
  const long = [...told];
  foresee('a long story');
  expect(told).toEqual(long);
  foresee('many stories');
  expect(told.slice(-2)).toEqual(long.slice(-2));
});

it('one story leaves young objects no more room than a long one, unless others follow', async () => {
  const { told, expectStories } = await engine();
  expectStories(1, 100_000, false);
  expect(told).toContain('--semi-space-growth-factor=1');
  expectStories(2, 110_000, true);
  expect(told.filter((flag) => flag.startsWith('--semi-space')).at(-1)).toBe(
    '--semi-space-growth-factor=2',
  );
});

it('functions are optimised sooner while stories are of hardly a word, as elsewhere once they are longer', async () => {
  const { told, expectStories } = await engine();
  const budgets = () => told.filter((flag) => /interrupt-budget|invocation-count/.test(flag));
  expectStories(10, 60, true);
  const soon = budgets();
  expectStories(20, 30_000, true);
  expect(soon.length).toBeLessThan(budgets().length);
  expect(budgets().at(-1)).not.toBe(soon.at(-1));
});

it.each([
  ['one short story', 16, []],
  ['one story', 16, []],
  ['a long story', 16, []],
  ['many stories', 8, []],
  ['many stories', 16, ['--semi-space-growth-factor=1']],
  ['many of hardly a word', 32, ['--semi-space-growth-factor=1']],
] as const)(
  '%s: young objects have %i MB and get no more by %j',
  async (kind, megabytes, expected) => {
    const { told, expect: foresee, limitYoungSpace } = await engine();
    const spaces = v8.getHeapSpaceStatistics();
    const size = megabytes << 20;
    vi.spyOn(v8, 'getHeapSpaceStatistics').mockReturnValue(
      spaces.map((space) =>
        space.space_name === 'new_space' ? { ...space, space_size: size } : space,
      ),
    );
    foresee(kind);
    told.length = 0;
    limitYoungSpace();
    limitYoungSpace();
    expect(told).toEqual(expected);
  },
);

it.each([
  [
    'shut',
    () =>
      vi.spyOn(ways, 'binding').mockImplementation(() => {
        throw new Error('No such module: v8');
      }),
  ],
  ['another', () => vi.spyOn(ways, 'binding').mockReturnValue({})],
])(
  'flags are told through node:v8 where the short way is %s, and no warning is left off',
  async (_, close) => {
    const { told, prepareEngine } = await engine();
    const before = process.noDeprecation;
    close();
    prepareEngine();
    expect(told.length).toBeGreaterThan(2);
    expect(process.noDeprecation ?? false).toBe(before ?? false);
  },
);
