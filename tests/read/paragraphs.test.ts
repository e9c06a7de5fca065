import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/read/plain.js';

/** An invented story: every rendering of it must give the same paragraphs. */
const story = [
  'The harbour council of Marrow Point voted on Tuesday to close the old ferry pier for two years, after engineers found that eleven of its timber piles had rotted through below the waterline.',
  '"Nobody wants to see the pier shut, but nobody wants to see it fall either," council leader Ida Brandt told residents who had packed the hall. She promised that a bus would meet every boat.',
  'Ferry crews will use the fish quay in the meantime. Skipper Tom Aldous called the plan workable, though he doubted that lorries could turn there in winter.',
  'Repairs are expected to cost 3.4 million crowns, of which the region pays half. Tenders are due in March.',
  'A second vote, on the fate of the pier café and its eleven tables, was put off until the owner returns from hospital.',
];

function wrap(paragraph: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line);
      line = '';
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const renderings: [string, string][] = [
  ['blank lines', story.join('\n\n')],
  ['CRLF, mark gone, trailing spaces', story.map((p) => `${p}  `).join('\r\n\r\n')],
  ['two blank lines', story.join('\n\n\n')],
  ['one paragraph per line', story.join('\n')],
  ['wrapped at 72 with blank lines', story.map((p) => wrap(p, 72, '')).join('\n\n')],
  ['wrapped at 72 and indented', story.map((p) => wrap(p, 72, '    ')).join('\n')],
  ['wrapped at 72 with a tab', story.map((p) => wrap(p, 72, '\t')).join('\n')],
];

const bodyOf = (text: string) =>
  readPlain(text, { file: 'story.txt' })
    .blocks.filter((block) => block.number !== null)
    .map((block) => text.slice(block.start, block.end).replace(/\s+/g, ' '));

describe('every rendering gives the same paragraphs', () => {
  test.each(renderings)('%s', (_name, text) => {
    expect(bodyOf(text)).toEqual(story);
    expect(readPlain(text, { file: 'a' }).warnings).toEqual([]);
  });
});

test('what is wrapped without blank lines or indents is a guess, and said to be one', () => {
  const text = [...story, ...story].map((p) => wrap(p, 72, '')).join('\n');
  const codes = readPlain(text, { file: 'a' }).warnings.map((warning) => warning.code);
  expect(codes).toEqual(['paragraphs-ambiguous']);
});

test('the narrow columns of a paper are wrapped', () => {
  const columns = story.map((p) => wrap(p, 38, '')).join('\n\n');
  expect(bodyOf(columns).map((p) => p.replace(/\s+/g, ' '))).toEqual(story);
});

test('a bare carriage return ends a line', () => {
  expect(bodyOf(story.join('\r'))).toEqual(story);
});

test('blocks are sorted, do not overlap and hold no outer white space, whatever the text', () => {
  const piece = fc.constantFrom(
    'By Ann Lee',
    'Title: x',
    '(END)',
    '“a”',
    'MINSK (AP) -',
    ' ',
    '\t',
    '\n',
    '\r\n',
    'Word',
    '.',
    '12',
    '\ud800',
    '—',
    '© 2020 X',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of readPlain(text, { file: 'a' }).blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim().length).toBe(end - start);
        last = end;
      }
    }),
  );
});

test.each([
  ['nothing', ''],
  ['one word', 'Word'],
  ['100,000 spaces inside a line', `a${' '.repeat(100_000)}b`],
  ['1 MB on one line', 'word '.repeat(200_000)],
  ['100,000 lines', 'x\n'.repeat(100_000)],
])('reads %s', (_name, text) => {
  expect(readPlain(text, { file: 'a' }).text).toBe(text);
});
