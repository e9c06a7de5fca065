import { expect, test } from 'vitest';
import type { WarningObject } from '../../src/report/article/warning-object.js';
import { groupedWarnings } from '../../src/report/grouped-warnings.js';

function warning(message: string, line: number | null): WarningObject {
  return { code: 'x', message, start: null, end: null, line };
}

test('equal warnings are told once with all their lines', () => {
  expect(
    groupedWarnings([
      warning('odd mark', 3),
      warning('no date', null),
      warning('odd mark', 3),
      warning('odd mark', 9),
    ]),
  ).toEqual(['lines 3, 9: odd mark', 'no date']);
});

test('ten thousand warnings stay readable', () => {
  const same = Array.from({ length: 10_000 }, (_, at) => warning('odd mark', at + 1));
  expect(groupedWarnings(same)).toEqual(['lines 1, 2, 3, 4, 5, 6, …: odd mark']);
  const different = Array.from({ length: 10_000 }, (_, at) => warning(`mark ${at}`, 1));
  expect(groupedWarnings(different)).toHaveLength(13);
  expect(groupedWarnings(different).at(-1)).toBe('… and 9988 more warnings');
});
