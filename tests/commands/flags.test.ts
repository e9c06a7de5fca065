import { describe, expect, it } from 'vitest';
import { run } from '../run.js';

const story = 'samples/wire-dateline.txt';

describe('a value that a flag does not take is wrong usage, told in one line', () => {
  it.each([
    [['--tz', 'Mars/Olympus'], 'Give a zone as Asia/Tokyo or +09:00.'],
    [['--max-size', '0'], 'Give a size as 500k or 64M.'],
    [['--max-size', '5x'], 'Give a size as 500k or 64M.'],
    [['--max-size', ''], 'Give a size as 500k or 64M.'],
    [['--width', '9'], 'Give a whole number from 10 to 10000.'],
    [['--width', '1e3'], 'Give a whole number from 10 to 10000.'],
    [['--row', '0'], 'Give a whole number from 1.'],
    [['--row', '99999999999999999'], 'Give a whole number from 1.'],
    [['--row', '1', '--all'], '--row and --all: give one of them'],
    [['--date-order', 'ymd'], 'Allowed are dmy, mdy.'],
    [['--color', 'maybe'], 'Allowed are auto, always, never.'],
    [['--format', ''], 'Allowed are table, json'],
    [['--fields', ''], '--fields: no field named; known are title, source'],
    [['--fields', ' , '], '--fields: no field named; known are title, source'],
    [['--output', ''], 'Give the name of a file.'],
    [['--input', ''], '--input : unknown format; known are auto'],
    [['--date', '2023-13-01'], 'Give an ISO date'],
    [['--date', '2023-00'], 'Give an ISO date'],
    [['--date', '2023-02-29'], 'Give an ISO date'],
    [['--date', '1900-02-29'], 'Give an ISO date'],
    [['--date', '0999-12-31'], 'Give an ISO date'],
    [['--date', '2200-01-01'], 'Give an ISO date'],
    [['--date', '2023-12-00'], 'Give an ISO date'],
    [['--date', '2023-12-04T24:00'], 'Give an ISO date'],
    [['--date', 'yesterday'], 'Give an ISO date'],
  ])('show %j', async (args, message) => {
    const { code, stdout, stderr } = await run('show', ...args, story);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^news-cli: [^\n]+\(add --help for usage\)\n$/);
    expect(stderr).toContain(message);
  });

  it.each([
    ['entities', ['--min-confidence', '1.1'], 'Give a number from 0 to 1.'],
    ['entities', ['--min-confidence', '-0.5'], 'Give a number from 0 to 1.'],
    ['entities', ['--min-confidence', 'high'], 'Give a number from 0 to 1.'],
    ['entities', ['--type', 'person,thing'], 'Allowed are person, place'],
    ['entities', ['--sort', 'size'], 'Allowed are salience, count'],
    ['quotes', ['--type', 'direct,loud'], 'Allowed are direct, mixed, indirect.'],
    ['quotes', ['--type', ', ,'], 'Allowed are direct, mixed, indirect.'],
    ['quotes', ['--speaker', ''], 'Give a name or a part of one.'],
    ['quotes', ['--speaker', '…'], 'Give a name or a part of one.'],
    ['quotes', ['--context', '1001'], 'Give a whole number from 0 to 1000.'],
    ['quotes', ['--group-by', 'verb'], 'Allowed are speaker.'],
    ['dates', ['--timeline', '--unresolved'], '--timeline and --unresolved: give one of them'],
  ])('%s %j', async (command, args, message) => {
    const { code, stdout, stderr } = await run(command, ...args, story);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('a value that a flag takes', () => {
  it.each([
    ['--tz', 'Asia/Tokyo'],
    ['--tz', '+09:00'],
    ['--max-size', '1g'],
    ['--max-size', '64M'],
    ['--max-size', '500KiB'],
    ['--max-size', '100000'],
    ['--date', '2024-02-29'],
    ['--date', '2000-02-29'],
    ['--date', '2023-12'],
    ['--date', '2023-12-04T10:31'],
    ['--date', '2023-12-04T10:31:09+02:00'],
    ['--date-order', 'mdy'],
  ])('%s %s', async (flag, value) => {
    const { code, stderr } = await run('show', flag, value, story);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('gives a flag that is given twice its last value, and adds up lists', async () => {
    const { stdout } = await run(
      'quotes',
      '--type',
      'direct',
      '--type',
      'INDIRECT',
      '--json',
      story,
    );
    const { quotes } = JSON.parse(stdout) as { quotes: { type: string }[] };
    expect(new Set(quotes.map(({ type }) => type))).toEqual(new Set(['direct', 'indirect']));
    const wide = await run('text', '--width', '20', '--width', '60', story);
    expect(wide).toEqual(await run('text', '--width', '60', story));
  });

  it('--max-size refuses what is larger, before it is read', async () => {
    const { code, stdout, stderr } = await run('text', '--max-size', '10b', story);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^news-cli: samples\/wire-dateline\.txt: [^\n]*--max-size[^\n]*\n$/);
  });
});
