import { formats as inputs } from '../read/formats.js';
import type { Format } from '../report/formats.js';
import { wrap } from '../report/wrap.js';

const outputs: Readonly<Record<Format, string>> = {
  table: 'for people, as wide as the terminal; the default',
  json: 'one object, or an array where several articles can come',
  jsonl: 'one object per article and line',
  csv: 'one row per quote, name, date …; safe to open in a spreadsheet',
  tsv: 'the same with tabs, a row is always one line',
  markdown: 'a heading and a table per article; no live HTML',
};

/** What is read and written, as a list that fits the width. */
export function formatsText(width: number): string {
  const read = inputs.map(
    ({ name, many, description, example }) =>
      [many ? `${name} *` : name, `${description}: ${oneLine(example)}`] as const,
  );
  return [
    ...wrap('Read, by content first and name second; --input NAME decides:', width),
    ...rows(read, width),
    '',
    ...wrap('* may hold many articles: --json prints an array, --row N picks one.', width),
    ...wrap('A .gz of any of them is unpacked on the way.', width),
    '',
    ...wrap('Written, with --format NAME:', width),
    ...rows(Object.entries(outputs), width),
    '',
  ].join('\n');
}

/** Line ends and tabs of an example as signs. */
function oneLine(example: string): string {
  return example.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
}

function rows(
  entries: readonly (readonly [name: string, text: string])[],
  width: number,
): string[] {
  const margin = 14;
  const room = Math.max(10, width - margin);
  return entries.flatMap(([name, text]) =>
    wrap(text, room).map((line, at) => `  ${(at === 0 ? name : '').padEnd(margin - 2)}${line}`),
  );
}
