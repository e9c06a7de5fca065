import { expect, it } from 'vitest';
import { inspect } from '../../src/inspect.js';

const most = 250_000;

it.each([
  ['dates', 'dates', 'It rained in 2009. ', most + 5],
  ['words in marks', 'quotes', '"A a," he said. ', most + 5],
  [
    'words in marks and reported ones, together',
    'quotes',
    '"A," he said. He said it rained. ',
    most / 2 + 5,
  ],
] as const)(
  'a text made of %s is read to the limit, and says so',
  { timeout: 60_000 },
  (_, part, text, times) => {
    const report = inspect(`The list.\n\nIt has ${text.repeat(times)}`, { parts: [part] });
    expect(report[part]).toHaveLength(most);
    const warning = report.warnings.find(({ code }) => code === 'too-many-finds');
    expect(warning).toMatchObject({
      message: `more than 250 thousand ${part}: those after this are left out`,
      start: report[part]?.at(-1)?.start,
    });
  },
);
