import { describe, expect, test } from 'vitest';
import { fieldsOf, readInput } from './reading.js';

const story =
  'The harbour council of Port Marrow voted on Tuesday to close the old ferry pier until spring.';
const page = (charset: string, text: string) =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Pier shut | Marrow Echo</title>` +
  '<meta property="article:published_time" content="2021-03-04T08:00:00Z"></head>' +
  `<body><article><h1>Pier shut</h1><p class="byline">By Ann Lee</p><p>${text}</p></article></body></html>`;
const archive = (head: string, ...parts: string[]) =>
  `From: <Saved by Blink>\nSubject: Pier shut | Marrow Echo\nDate: Sun, 9 May 2021 10:00:00 +0000\nMIME-Version: 1.0\n${head}` +
  `Content-Type: multipart/related; boundary="mark"\n\n${parts.join('')}--mark--\n`;
const part = (type: string, head: string, body: string) =>
  `--mark\nContent-Type: ${type}\n${head}\n${body}\n`;
const quoted = (html: string) =>
  html.replaceAll('=', '=3D').replaceAll('’', '=E2=80=99').replace('ferry', 'fer=\nry');

const saved = archive(
  'Snapshot-Content-Location: https://echo.example/pier\n',
  part(
    'text/html',
    'Content-Transfer-Encoding: quoted-printable\n',
    quoted(page('utf-8', `${story} It’s unsafe.`)),
  ),
  part('image/png', 'Content-Transfer-Encoding: base64\n', 'iVBORw0KGgo='),
  part('text/html', '', '<p>An advertisement in a frame of the page.</p>'),
);

test('a page that Chrome saved as one file is read as the page, not as the message it stands in', async () => {
  expect(await fieldsOf(saved)).toMatchObject({
    title: 'Pier shut',
    byline: ['Ann Lee'],
    url: 'https://echo.example/pier',
    dates: ['published 2021-03-04T08:00:00Z'],
    text: `${story} It’s unsafe.`,
  });
});

describe('pages of other browsers', () => {
  test.each([
    [
      'by a name of their own',
      archive('', part('text/html', '', page('utf-8', story))).replace(
        '<Saved by Blink>',
        'a@b.example',
      ),
      story,
    ],
    [
      'in an encoding of its own',
      archive(
        '',
        part(
          'text/html',
          'Content-Transfer-Encoding: 8bit\n',
          page('windows-1252', `${story} Caf\xe9.`),
        ),
      ),
      `${story} Café.`,
    ],
    [
      'in base64, with the address at its part',
      archive(
        '',
        part(
          'application/xhtml+xml; html',
          'Content-Location: https://echo.example/pier\nContent-Transfer-Encoding: base64\n',
          Buffer.from(page('utf-8', story)).toString('base64'),
        ),
      ).replace('application/xhtml+xml; html', 'text/html'),
      story,
    ],
  ])('%s', async (_name, bytes, text) => {
    expect(await fieldsOf(Buffer.from(bytes, 'latin1'), { input: 'mhtml' })).toMatchObject({
      title: 'Pier shut',
      text,
    });
  });
});

test('an archive without a page is refused by name', async () => {
  await expect(readInput(archive('', part('image/png', '', 'x')))).rejects.toThrow(/holds no page/);
});
