import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/commands/views.js';
import { articleObject } from '../../src/report/article/article-object.js';
import { blocks } from '../../src/report/blocks.js';
import { grid } from '../../src/report/grid.js';
import type { Page } from '../../src/report/page.js';
import type { Column } from '../../src/report/sheet.js';
import { plain, styleFor } from '../../src/report/style.js';
import { sheetTable } from '../../src/report/table.js';
import { displayWidth, widest } from '../../src/report/width.js';
import { example } from './example.js';

const columns: Column[] = [
  { name: 'speaker', tint: 'name' },
  { name: 'text', head: 'quote', prose: true },
  { name: 'words', align: 'right' },
];

function page(width: number, style = plain): Page {
  return { width, style, why: false };
}

test('columns fit their content, numbers stand right', () => {
  const rows = [
    ['Ada Quill', 'We stay.', '2'],
    ['Bo', 'Not yet, not here.', '14'],
  ];
  expect(grid(columns, rows, page(60))).toBe(
    [
      'SPEAKER    QUOTE               WORDS',
      'Ada Quill  We stay.                2',
      'Bo         Not yet, not here.     14',
    ].join('\n'),
  );
});

test('wide and joined characters do not shift the columns', () => {
  const rows = [
    ['王小明', '你好', '2'],
    ['Zoë 👩‍🚀', 'e\u0301te\u0301 नु', '2'],
  ];
  const lines = grid(columns, rows, page(60))!.split('\n');
  expect(new Set(lines.map(displayWidth)).size).toBe(1);
});

test('a page too narrow for the columns gets no grid, but blocks', () => {
  const rows = [['Ada Quill', 'We stay.', '2']];
  expect(grid(columns, rows, page(24))).toBeNull();
  expect(blocks(columns, rows, page(30))).toBe('speaker  Ada Quill\nquote    We stay.\nwords    2');
  expect(blocks(columns, rows, page(12))).toBe(
    'speaker\n  Ada Quill\nquote\n  We stay.\nwords\n  2',
  );
});

test('colour goes around the text and changes nothing else', async () => {
  const rows = [['Ada Quill', 'We stay.', '2']];
  const painted = grid(columns, rows, page(60, await styleFor(true)))!;
  expect(painted).toContain('\x1b[36mAda Quill\x1b[39m');
  expect(painted.replace(/\x1b\[\d+m/g, '')).toBe(grid(columns, rows, page(60)));
});

const cell = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 })
  .map((words) =>
    words
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '')
      .join(' '),
  );

test('at any width no row is wider than asked and no character is lost', () => {
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, fc.constantFrom(10, 20, 40, 60, 80, 200), (rows, width) => {
      const text = grid(columns, rows, page(width)) ?? blocks(columns, rows, page(width));
      expect(widest(text.split('\n'))).toBeLessThanOrEqual(width);
      const printed = countCharacters(text);
      for (const [character, count] of countCharacters(rows.flat().join(''))) {
        expect(printed.get(character) ?? 0).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 300 },
  );
});

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replaceAll(/\s/g, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

test('a cell of 200,000 characters and a table of 3,000 rows take no quadratic time', () => {
  const started = process.cpuUsage();
  const long = grid(columns, [['x', 'word '.repeat(40_000).trim(), '1']], page(80))!;
  const many = grid(
    columns,
    Array.from({ length: 3000 }, () => ['x', 'y', '1']),
    page(80),
  )!;
  const { user } = process.cpuUsage(started);
  expect(long.match(/word/g)).toHaveLength(40_000);
  expect(many.split('\n')).toHaveLength(3001);
  expect(user / 1e6).toBeLessThan(5);
});

describe('every command at every width', () => {
  const commands = ['show', 'quotes', 'entities', 'dates', 'summary'] as const;
  const widths = [20, 40, 60, 80, 200];
  test.each(commands.flatMap((command) => widths.map((width) => [command, width] as const)))(
    '%s at %i',
    async (command, width) => {
      const view = (await viewOf(command))({});
      const print = view.human ?? sheetTable(view.sheet, null);
      const text = print(articleObject(example), page(width));
      expect(widest(text.split('\n'))).toBeLessThanOrEqual(width);
      const words = new Set(text.split(/\s+/));
      if (width >= 40 && command !== 'dates') expect(words).toContain('Vandermolen');
    },
  );
});

test('awkward names and texts keep to the width in every command, and stay whole', async () => {
  const long = 'Rindfleisch'.repeat(30);
  const wide = '王小明'.repeat(40);
  const story = articleObject(example, { why: true, text: true });
  const awkward = {
    ...story,
    article: { ...story.article, title: `${long} ${wide}`, source: wide, byline: [long, wide] },
    quotes: story.quotes!.map((quote) => ({
      ...quote,
      text: `${wide} ${long}`,
      speaker: quote.speaker && { ...quote.speaker, name: long, entity: null },
    })),
    entities: story.entities!.map((entity) => ({ ...entity, name: wide, roles: [long, wide] })),
    dates: story.dates!.map((date) => ({ ...date, text: `${long} 👩‍🚀`.repeat(3) })),
  };
  for (const command of ['show', 'quotes', 'entities', 'dates'] as const) {
    const view = (await viewOf(command))({});
    const print = view.human ?? sheetTable(view.sheet, null);
    for (const width of [10, 20, 40, 60, 80, 200]) {
      for (const why of [false, true]) {
        const text = print(awkward, { width, style: plain, why });
        expect(widest(text.split('\n'))).toBeLessThanOrEqual(width);
        expect(text.replaceAll(/\s/g, '')).toContain(
          command === 'entities' ? '王小明王' : 'RindfleischRind'.slice(0, width < 20 ? 4 : 8),
        );
      }
    }
  }
});
