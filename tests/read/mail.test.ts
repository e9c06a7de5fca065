import { describe, expect, test } from 'vitest';
import { fieldsOf, readOne } from './reading.js';

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

const messageOf = (subject: string, type: string, body: string) =>
  Buffer.from(`From: Bo Roth <bo@x.example>\nSubject: ${subject}\n${type}\n\n${body}`);
const letter = (subject: string, type: string, body: string) =>
  fieldsOf(messageOf(subject, type, body), { input: 'eml' });
const inHtml = 'Content-Type: text/html; charset=utf-8';
const html = `<p>${story}</p><p>Ferry crews will use the fish quay until the work is done.</p>`;

describe('of a press release by mail', () => {
  test.each([
    'PRESS RELEASE: Pier wins grant',
    'Media release - Pier wins grant',
    'Pier wins grant',
  ])('the subject is the headline: %s', async (subject) => {
    const body = `PRESS RELEASE\nFOR IMMEDIATE RELEASE\n\nContact: Ida Brandt, Marrow Ferries, 01234 555 010, ida@echo.example\n\nPIER WINS GRANT\n\nMARROW, March 4 – ${story}\n\n${story}`;
    const message = messageOf(subject, 'Content-Type: text/plain', body);
    const read = await readOne(message, { input: 'eml' });
    expect([read.title, read.dateline?.place]).toEqual(['Pier wins grant', 'MARROW']);
  });
});

test('of a mail in HTML that brings another on, that one is read', async () => {
  const headers =
    '<div>---------- Forwarded message ---------<br>From: <b>Ida Brandt</b> &lt;ida@echo.example&gt;<br>Date: Tue, Mar 2, 2021 at 10:11 AM<br>Subject: Ferry pier to close<br></div>';
  expect(await letter('Fwd: x', inHtml, `<div>FYI<br><br>${headers}${html}</div>`)).toMatchObject({
    title: 'Ferry pier to close',
    source: 'Ida Brandt',
    dates: ['published Tue, Mar 2, 2021 at 10:11 AM'],
    text: expect.stringMatching(/^The harbour council/),
  });
});

test('what newsletters say around their stories is left out, and the byline is read', async () => {
  const body = `<p>View this email in your browser</p><h1>Pier shut</h1><p>By Ida Brandt</p>${html}<p>You are receiving this email because you signed up.</p>`;
  expect(await letter('Pier shut', inHtml, body)).toMatchObject({
    byline: ['Ida Brandt'],
    text: expect.stringMatching(/^By Ida Brandt\n\nThe harbour council[\s\S]*is done\.$/),
  });
});

test('a signature may lack its blank', async () => {
  const read = await letter('Pier', 'Content-Type: text/plain', `${story}\n\n--\nIda Brandt\n`);
  expect(read.text).toBe(`${story}\n\n`);
});
