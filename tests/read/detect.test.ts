import { describe, expect, test } from 'vitest';
import { detectText } from '../../src/read/detect.js';
import { detectStream } from '../../src/read/detect-stream.js';

const prose =
  'The harbour council voted on Tuesday to close the old ferry pier, he said; more, in May.';

test.each([
  ['a.csv', prose, 'csv'],
  ['a.tsv', prose, 'tsv'],
  ['a.csv.gz', 'pier\nshut', 'csv'],
  ['a.txt', 'title,text\nPier,Shut.', 'csv'],
  ['a.csv', 'title\ttext\nPier\tShut.', 'tsv'],
  ['a.txt', prose, null],
  ['a.txt', `${'text,'.repeat(500)}title\nPier`, null],
  ['a.txt', 'title,date\nPier,2021', null],
  ['a.txt', `text,title,${'x'.repeat(41)}\n`, null],
  ['a.csv', '<html>', null],
  ['a.NDJSON', '\n{}', 'jsonl'],
  ['a.txt', '{"text":"Shut."}\n{"text":', 'jsonl'],
  ['a.txt', '{"text":"Shut."}\n\n', null],
  ['a.txt', '{"text":\n"Shut."}', null],
  ['a.txt', 'WARC/1.1\r\n', 'warc'],
])('%s that begins with %j is streamed as %s', (file, head, format) => {
  expect(detectStream(file, Buffer.from(head))).toBe(format);
});

const page = '<p>Pier</p>';
const mail = 'From: a@echo.example\nSubject: Pier\n';

describe('a text is told by its content, then by its name', () => {
  test.each([
    ['a.txt', prose, 'text'],
    ['a.html', 'Pier <i>shut</i>', 'html'],
    ['a.html', 'Pier shut', 'text'],
    ['a.txt', 'Pier <i>shut</i>', 'text'],
    ['a.txt', page, 'html'],
    ['a.txt', `Pier ${page}`, 'text'],
    ['a.txt', `<div>${' '.repeat(9000)}<html>`, 'html'],
    ['a.txt', '# Pier\n\nShut.', 'markdown'],
    ['a.md.gz', 'Pier', 'markdown'],
    ['a.txt', '---\ntitle: Pier\n---\n', 'markdown'],
    ['a.txt', '[{"text":"x"}]', 'json'],
    ['a.txt', '[sic] he said', 'text'],
    ['a.json', '{"text":"cut off', 'json'],
    ['a.json.gz', '[{"text":"x"},', 'json'],
    ['a.txt', '{"text":"cut off', 'text'],
    ['a.txt', `${mail}Date: 4 Mar 2021\n\n${prose}`, 'eml'],
    ['a.txt', `${mail}MIME-Version: 1.0`, 'eml'],
    ['a.txt', `${mail}Message-ID: 1\r\n\r\n${prose}`, 'eml'],
    ['a.mht', `${mail}MIME-Version: 1.0`, 'mhtml'],
    ['a.mhtml.gz', `${mail}MIME-Version: 1.0`, 'mhtml'],
    ['a.txt', `From: <Saved by Blink>\nSubject: Pier\nMIME-Version: 1.0\n\n${prose}`, 'mhtml'],
    [
      'a.txt',
      `From: "Saved by Windows Internet Explorer 8"\nSubject: Pier\nMIME-Version: 1.0`,
      'mhtml',
    ],
    ['a.txt', `${mail}MIME-Version: 1.0\n\nA life saved by a dog`, 'eml'],
    ['a.mht', prose, 'text'],
    ['a.txt', `${mail}\n${prose}`, 'text'],
    ['a.txt', `From: Oslo\nDate: 4 March 2021\n\n${prose}`, 'text'],
    ['a.txt', `Subject: Pier\nDate: 4 March 2021\nReceived: x\n\n${prose}`, 'text'],
    ['a.txt', '<?xml version="1.0"?><nitf><body/></nitf>', 'xml'],
    ['a.txt', '<rss version="2.0">', 'feed'],
    ['a.txt', '<?xml version="1.0"?><DOC id="1">', 'sgml'],
    ['a.txt', '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS>', 'sgml'],
    ['a.txt', '<div class="article"><p class="articleParagraph">Pier</p></div>', 'factiva'],
    [
      'a.txt',
      `HD\nPier\n${`${prose}\n`.repeat(3000)}Document ECHO000020210304eh3400001\n`,
      'factiva',
    ],
    ['a.txt', `1 of 2 DOCUMENTS\n${`${prose}\n`.repeat(3000)}`, 'nexis'],
    ['a.txt', `Document of 2 pages\n${prose}`, 'text'],
    ['a.txt', `ProQuest\nFull text: ${prose}`, 'proquest'],
    ['a.txt', `ProQuest bought the paper. ${prose}`, 'text'],
  ])('%s: %j', (file, text, format) => {
    expect(detectText(file, text)).toBe(format);
  });
});
