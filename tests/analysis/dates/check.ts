import { expect, test } from 'vitest';
import { readings } from './story.js';

/** Monday. */
export const published = '2024-03-18';

/** One test for each text: what is found in it, as `text → value mod`. */
export function check(
  cases: readonly (readonly [text: string, ...expected: string[]])[],
  date: string | null = published,
): void {
  test.each(cases)('%s', (text, ...expected) => {
    expect(readings(text, date)).toEqual(expected);
  });
}
