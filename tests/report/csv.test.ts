import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleObject } from '../../src/report/article/article-object.js';
import { csv, tsv } from '../../src/report/csv.js';
import type { Report } from '../../src/report/report.js';
import { safe } from '../../src/report/safe.js';
import { type Cell, sheetOf } from '../../src/report/sheet.js';
import { anyText } from './any-text.js';
import { rowsOf } from './rows-of.js';

function sheetWith(cells: readonly Cell[]) {
  return sheetOf<Cell>({
    columns: [{ name: 'value', value: (cell) => cell }],
    human: ['value'],
    none: 'none',
    rows: () => cells,
  });
}

function print(report: Report): string {
  const object = { file: 'a.txt', id: 7 } as unknown as ArticleObject;
  return report.open + report.article(object) + report.close;
}

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['@name', "'@name"],
  ['-verdict', "'-verdict"],
  ['-5', '-5'],
  ['-5.25', '-5.25'],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ['\n@name', '"\'\n@name"'],
  ['\tindent', '"\'\tindent"'],
  ['\rreturn', "'␍return"],
  ['esc\x1b', 'esc␛'],
  [null, ''],
  [3, '3'],
  [false, 'false'],
])('the cell %j is written %j', (value, written) => {
  expect(print(csv(sheetWith([value]), null))).toBe(`file,id,value\na.txt,7,${written}\n`);
});

test('any cell is read back whole, but for the apostrophe and the stand-ins', () => {
  fc.assert(
    fc.property(anyText(40), (text) => {
      const rows = rowsOf(print(csv(sheetWith([text]), null)), ',');
      expect(rows).toHaveLength(2);
      const [file, id, value] = rows[1]!;
      expect([file, id]).toEqual(['a.txt', '7']);
      expect(value === safe(text) || value === `'${safe(text)}`).toBe(true);
      expect(value).not.toMatch(/^[=+@＝＋－＠\t\r]/);
    }),
    { numRuns: 500 },
  );
});

test('a row of TSV is always one line with as many tabs', () => {
  fc.assert(
    fc.property(anyText(40), (text) => {
      const lines = print(tsv(sheetWith([text]), null)).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]!.split('\t')).toHaveLength(3);
    }),
    { numRuns: 500 },
  );
});

test('without rows there is the head alone', () => {
  const report = csv(sheetWith([]), null);
  expect(report.empty).toBe('file,id,value\n');
});
