import { expect, test, vi } from 'vitest';
import { assets, hasKernel } from '../../src/assets.js';
import { prepareTagger } from '../../src/run/answers/prepare-tagger.js';

const story = 'Mayor Ada Quill said: "We stay." Then Bram Holt left for Oslo.';

/** As under `ulimit -v`, and with `node --jitless`. */
vi.stubGlobal('WebAssembly', {
  Memory: class {
    constructor() {
      throw new RangeError('could not allocate memory');
    }
  },
});

test('without room for WebAssembly nobody is told of names before the other tagger is there', async () => {
  expect(hasKernel()).toBe(false);
  expect(() => assets.names()).toThrow(RangeError);
  await prepareTagger();
  expect(hasKernel()).toBe(true);
});

test('the library finds the names of a story without WebAssembly', async () => {
  const { inspect } = await import('../../src/index.js');
  const { entities } = inspect(story);
  expect(entities?.map(({ name }) => name)).toEqual(['Ada Quill', 'Bram Holt', 'Oslo']);
});
