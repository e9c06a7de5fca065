import { describe, expect, test } from 'vitest';
import { fieldsOf } from './reading.js';

const head =
  'From: "Marrow Echo" <desk@echo.example>\nSubject: Pier shut\nDate: Thu, 4 Mar 2021 10:00:00 +0100\n';
const story = 'The harbour council voted on Tuesday to close the old ferry pier.';
const mail = (more: string, body: string) =>
  fieldsOf(Buffer.from(`${head}${more}\n${body}`, 'latin1'), { input: 'eml' });
const part = (type: string, body: string, more = '') =>
  `--mark\nContent-Type: ${type}\n${more}\n${body}\n`;
const multipart = (...parts: string[]) =>
  mail(
    'Content-Type: multipart/alternative; charset=x; boundary="mark"\n',
    `${parts.join('')}--mark--\nAfter.`,
  );

test('a plain message is read', async () => {
  expect(await mail('Message-ID: <1@echo>\n', story)).toMatchObject({
    id: '<1@echo>',
    title: 'Pier shut',
    source: 'Marrow Echo',
    dates: ['published Thu, 4 Mar 2021 10:00:00 +0100'],
    text: story,
  });
});

test('a signature is no text of the article', async () => {
  expect(await mail('', `${story}\n\n-- \nIda Brandt\nMarrow Ferries\n`)).toMatchObject({
    text: `${story}\n`,
  });
});

test.each([
  ['---------- Forwarded message ---------', 'Date: Tue, Mar 2, 2021 at 10:11 AM', ''],
  ['________________________________', 'Sent: Tuesday, March 2, 2021 10:11 AM', 'FYI\n\n'],
  ['Begin forwarded message:\n', 'Date: 2 March 2021 at 10:11:00 CET', 'For you.\n\n'],
])(
  'of a mail that brings another on, the story of that one is read: %s',
  async (rule, date, note) => {
    const headers = `From: Ida Brandt <ida@echo.example>\n${date}\nSubject: Fwd: Ferry pier to close\nTo: Desk`;
    expect(await mail('', `${note}${rule}\n${headers}\n\n\n${story}\n`)).toMatchObject({
      title: 'Ferry pier to close',
      dates: [`published ${date.slice(date.indexOf(' ') + 1)}`],
      text: expect.stringMatching(/^\s*The harbour council/),
    });
  },
);

test('lines of a story that look like headers of mail stay', async () => {
  const talk = `${story}\n\nFrom: the quay. It is said.`;
  expect(await mail('', talk)).toMatchObject({ title: 'Pier shut', text: talk });
});

test('a message that was saved as UTF-16 is read', async () => {
  const wide = Buffer.from(`\ufeff${head}\n“${story}”`, 'utf16le');
  expect(await fieldsOf(wide, { input: 'eml' })).toMatchObject({
    title: 'Pier shut',
    text: `“${story}”`,
  });
});

describe('headers are read', () => {
  test.each([
    [
      'words in base64 and quoted-printable',
      'Subject: =?utf-8?B?UGllciDigJQg?= =?windows-1252?q?=93shut=94_now?=\nFrom: x@echo.example',
      { title: 'Pier — “shut” now', source: null },
    ],
    [
      'a header over two lines',
      'Subject: Pier\n  shut\nFrom: Echo',
      { title: 'Pier shut', source: 'Echo' },
    ],
    ['the first of two', 'Subject: Pier\nSubject: Quay', { title: 'Pier', source: null }],
    ['how it came', 'Subject: Fwd: Re: Pier\nFrom: Echo', { title: 'Pier' }],
    ['lines that are none', 'no colon\n: none\nSubject: Pier', { title: 'Pier' }],
  ])('%s', async (_name, lines, expected) => {
    expect(await fieldsOf(`${lines}\n\n${story}`, { input: 'eml' })).toMatchObject(expected);
  });

  test('a message may have none, or no body', async () => {
    expect(await fieldsOf(`\n${story}`, { input: 'eml' })).toMatchObject({
      title: null,
      text: story,
    });
    expect(await fieldsOf('Subject: Pier', { input: 'eml' })).toMatchObject({
      title: 'Pier',
      text: '',
    });
  });
});

describe('parts are read', () => {
  const long = `${story} `.repeat(4).trim();
  test.each([
    ['the text part', [part('text/plain', long), part('text/html', '<p>No.</p>')], long],
    [
      'the HTML part beside a short text',
      [part('text/plain', 'Open in a browser.'), part('text/html', `<p>${story}</p>`)],
      story,
    ],
    ['HTML alone', [part('text/html; charset=utf-8', `<p>${story}</p>`)], story],
    [
      'quoted-printable',
      [
        part(
          'text/plain; charset="windows-1252"',
          `=93${story}=94 =\nhe said=2E`,
          'Content-Transfer-Encoding: Quoted-Printable\n',
        ),
      ],
      `“${story}” he said.`,
    ],
    [
      'base64',
      [
        part(
          'text/plain',
          Buffer.from(`“${story}”`).toString('base64'),
          'Content-Transfer-Encoding: base64\n',
        ),
      ],
      `“${story}”`,
    ],
    ['parts in parts', [part('multipart/mixed; boundary=in', `--in\n\n${story}\n--in--`)], story],
    ['no text at all', [part('image/png', 'x')], ''],
  ])('%s', async (_name, parts, text) => {
    expect((await multipart(...parts)).text.trim()).toBe(text);
  });

  test('a nest of parts ends', async () => {
    const nest = Array.from(
      { length: 40 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    expect((await mail(nest.join(''), story)).text).toBe('');
  });
});
