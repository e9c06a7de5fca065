import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBody } from '../../../src/analysis/corpus/body-scan.js';
import { copyIndex } from '../../../src/analysis/corpus/copies.js';
import { isAcronym, nameKey } from '../../../src/analysis/corpus/name-key.js';
import { readPlain } from '../../../src/read/plain.js';

/** Made-up prose: the same seed, the same words. */
function prose(seed: number, words: number): string[] {
  let state = seed;
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % most;
  };
  return Array.from({ length: words }, () => `w${next(2000)}`);
}

function article(words: readonly string[]) {
  return readPlain(`${words.join(' ')}\n`, { file: 'a' });
}

function sketch(words: readonly string[]) {
  return scanBody(article(words), 'sketch').sketch;
}

function copyOf(first: readonly string[], second: readonly string[]): boolean {
  const index = copyIndex();
  index.find(sketch(first)!);
  return index.find(sketch(second)!) === 0;
}

describe('copies that are nearly identical', () => {
  const story = prose(7, 300);

  it.each([
    ['the same text', story],
    ['a new first line', [...prose(8, 12), ...story.slice(10)]],
    ['its last tenth cut', story.slice(0, 270)],
    ['six words changed', story.map((word, at) => (at % 50 === 0 ? 'changed' : word))],
    ['other case and punctuation', story.map((word) => `${word.toUpperCase()},`)],
  ])('are found: %s', (_what, other) => {
    expect(copyOf(story, other)).toBe(true);
  });

  it.each([
    ['another text', prose(9, 300)],
    ['half of the text is new', [...story.slice(0, 150), ...prose(9, 150)]],
    ['the same words in another order', [...story].sort()],
  ])('are not: %s', (_what, other) => {
    expect(copyOf(story, other)).toBe(false);
  });

  it('are never found for a body of a few words', () => {
    expect(sketch(prose(3, 19))).toBeNull();
    expect(sketch(prose(3, 20))).not.toBeNull();
  });

  it('belong to the first of several equal stories, and unlike stories stay apart', () => {
    const index = copyIndex();
    const found = Array.from({ length: 3000 }, (_, at) =>
      index.find(sketch(prose(at % 1000, 60))!),
    );
    expect(found.slice(0, 1000).every((original) => original === -1)).toBe(true);
    expect(found.slice(1000)).toEqual([...Array(1000).keys(), ...Array(1000).keys()]);
  });

  it('cost no more per story when thousands share their boilerplate', () => {
    const shared = prose(5, 60);
    const index = copyIndex();
    const originals = Array.from({ length: 2000 }, (_, at) =>
      index.find(sketch([...shared, ...prose(at + 100, 60)])!),
    ).filter((original) => original === -1);
    expect(originals.length).toBeGreaterThan(1900);
  });

  it('counts the words as the article does, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words } = scanBody(readPlain(text, { file: 'a' }), 'sketch');
        expect(words).toBe(scanBody(readPlain(text, { file: 'a' }), 'words').words);
        expect(words).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the key of a name', () => {
  it.each([
    ['U.S.', 'us'],
    ['MINSK', 'minsk'],
    ['Aleksandr  Łęcki', 'aleksandr łecki'],
    ['O’Neil', 'oneil'],
    ['Port-Mallow', 'port mallow'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['NGU', 'Northern Grain Union', true],
    ['N.G.U.', 'Northern Grain Union', true],
    ['MOL', 'Ministry of Labour', true],
    ['ML', 'Ministry of Labour', true],
    ['NG', 'Northern Grain Union', false],
    ['Union', 'Northern Grain Union', false],
    ['N', 'Northern', false],
  ])('%s is an acronym of %s: %s', (form, name, is) => {
    expect(isAcronym(form, name)).toBe(is);
  });
});
