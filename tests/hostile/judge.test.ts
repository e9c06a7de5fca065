import { describe, expect, test } from 'vitest';
import { commonFaults, javascriptFaults, type OutputFormat, outputFaults } from './judge.js';

const outcome = { code: 0, signal: null, stdout: Buffer.from(''), stderr: '', ms: 1, late: false };
const article = '{"schemaVersion":1,"file":"a","article":{"byline":[]},"warnings":[]}';

describe('the judge sees', () => {
  test.each<[string, OutputFormat, string]>([
    ['an escape in a table', 'table', 'a\u001b[31m\n'],
    ['a C1 control in CSV', 'csv', 'a\u009b\n'],
    ['a bidi override in Markdown', 'markdown', 'a\u202e\n'],
    ['a carriage return', 'table', 'a\rb\n'],
    ['C1 written raw in JSON', 'json', article.replace('"a"', '"\u009b"')],
    ['cut JSON', 'json', article.slice(0, -3)],
    ['two objects on one line', 'jsonl', `${article}${article}\n`],
    ['an article without its frame', 'json', '{"schemaVersion":1,"file":"a"}\n'],
    ['a date that is none', 'json', `${article.slice(0, -1)},"dates":[{"value":"NaN-12"}]}\n`],
    [
      'a span outside of the text',
      'json',
      `${article.slice(0, -1)},"text":"abc","quotes":[{"start":1,"end":9}]}\n`,
    ],
    ['a formula in CSV', 'csv', 'file,text\na,"=1+1"\n'],
    ['a full-width formula in TSV', 'tsv', 'file\ttext\na\t＝1\n'],
    ['a ragged table', 'csv', 'a,b\n1\n'],
    ['a tag in Markdown', 'markdown', 'a <b>b</b>\n'],
    ['a missing final newline', 'table', 'a'],
  ])('%s', (_, format, text) => {
    expect(outputFaults(Buffer.from(text), format)).not.toEqual([]);
  });

  test.each<[string, Partial<typeof outcome>]>([
    ['a strange exit code', { code: 7 }],
    ['a failure without a word', { code: 1 }],
    ['a late answer', { late: true }],
    ['a stack', { stderr: 'news-cli: x\n    at foo (bar.js:1:2)\n' }],
    ['a line without the name of the program', { stderr: 'Warning: x\n' }],
    ['an escape in a message', { stderr: 'news-cli: \u001b[31m\n' }],
  ])('%s', (_, change) => {
    expect(commonFaults({ ...outcome, ...change })).not.toEqual([]);
  });

  test('words of JavaScript where none should stand', () => {
    expect(javascriptFaults(Buffer.from('speaker: undefined\n'))).not.toEqual([]);
  });
});

describe('the judge lets pass', () => {
  test.each<[OutputFormat, string]>([
    ['table', 'a\tb\n'],
    ['json', `${article}\n`],
    ['jsonl', `${article}\n${article}\n`],
    ['csv', 'file,text\na,"\'=1+1"\nb,-5\n'],
    ['csv', 'a,b\n,\n"x\ny","z"",\n"\n'],
    ['markdown', 'a &lt;b> \\<b> 1 < 2\n'],
  ])('%s %j', (format, text) => {
    expect(outputFaults(Buffer.from(text), format)).toEqual([]);
  });
});
