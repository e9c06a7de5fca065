import { expect, it } from 'vitest';
import { inspect } from '../../src/inspect.js';

it.each([
  ['dates', 'It rained in 2009. ', 250_000],
  ['quotes', '"A a," he said. ', 250_000],
] as const)(
  'a text made of %s is read to the limit, and says so',
  { timeout: 60_000 },
  (part, text, most) => {
    const report = inspect(`The list.\n\nIt has ${text.repeat(most + 5)}`, { parts: [part] });
    expect(report[part]).toHaveLength(most);
    const warning = report.warnings.find(({ code }) => code === 'too-many-finds');
    expect(warning).toMatchObject({
      message: `more than 250 thousand ${part}: those after this are left out`,
      start: report[part]?.at(-1)?.start,
    });
  },
);
