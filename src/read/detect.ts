import { isFactivaMark, isNexisMark, isProquestMark } from './archives/marks.js';
import { hasTag, isHtml, isJson, isMail, isSgml, isWebArchive } from './signs.js';
import { unpackedName } from './unpacked-name.js';

/** A format and how a decoded text shows it. */
type Sign = readonly [string, (start: string, text: string, name: string) => boolean];

/** How much of a text is looked at. */
const headLength = 4096;
/** How much of its beginning and of its end, where archives set their marks. */
const edge = 60_000;

/**
 * Asked in this order: what is marked by its first characters before what only looks like something. A regular expression is compiled when it is
 * first asked, which is a twentieth of a millisecond of each start: so the characters that it needs are looked for first.
 */
const signs: readonly Sign[] = [
  // A file that is called JSON and is broken has to be told of, not read as a story about braces.
  [
    'json',
    (start, text, name) =>
      '{['.includes(start.charAt(0) || ' ') && (name.endsWith('.json') || isJson(text)),
  ],
  ['wire', (start) => start.includes('\x02') && /^[\s\x16\0]{0,40}\x01/.test(start.slice(0, 60))],
  ['mhtml', (start, _text, name) => isMail(start) && isWebArchive(start, name)],
  ['eml', (start) => isMail(start)],
  [
    'xml',
    (start) =>
      hasTag(start) &&
      /<(?:\w{1,20}:)?(?:nitf|newsItem|newsMessage|packageItem|NewsML)[\s>]/.test(start),
  ],
  ['feed', (start) => hasTag(start) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(start)],
  ['sgml', (start) => isSgml(start)],
  [
    'factiva',
    (start, text) => start[0] === '<' && text.slice(0, edge).includes('articleParagraph'),
  ],
  ['html', (start, _text, name) => isHtml(start, name)],
  [
    'markdown',
    (start) =>
      (start.startsWith('---') || start.startsWith('+++')) &&
      /^(?:---\w{0,12}|\+\+\+)[^\S\n]{0,9}\r?\n/.test(start),
  ],
  ['nexis', (_start, text) => hasMark(text, isNexisMark)],
  [
    'factiva',
    (_start, text) =>
      hasMark(text, isFactivaMark) && /^ {0,3}HD(?:\s|$)/m.test(text.slice(0, 20_000)),
  ],
  ['proquest', (_start, text) => isProquest(text)],
  [
    'markdown',
    (start, _text, name) =>
      name.endsWith('.md') ||
      name.endsWith('.markdown') ||
      (start.startsWith('# ') && /^# \S/.test(start)),
  ],
];

/** The format of a decoded text, by its content, then by the file's name. */
export function detectText(file: string, text: string): string {
  const start = text.slice(0, headLength).trimStart();
  const name = unpackedName(file);
  return signs.find(([, holds]) => holds(start, text, name))?.[0] ?? 'text';
}

/** Formats in which archives export many articles as text. */
export function isArchive(format: string): boolean {
  return format === 'nexis' || format === 'factiva' || format === 'proquest';
}

/** Does a line carry the mark? The first and the last lines are looked at, and only where the word of all marks stands. */
function hasMark(text: string, isMark: (line: string) => boolean): boolean {
  const parts = text.length <= edge * 2 ? [text] : [text.slice(0, edge), text.slice(-edge)];
  return parts.some((part) => mayNameDocument(part) && part.split(/\r\n|\n|\r/).some(isMark));
}

function mayNameDocument(part: string): boolean {
  return (part.includes('ument') || part.includes('UMENT')) && /do[ck]ument/i.test(part);
}

function isProquest(text: string): boolean {
  return (
    text.slice(0, edge).includes('ProQuest') &&
    text
      .slice(0, edge)
      .split(/\r\n|\n|\r/)
      .some(isProquestMark)
  );
}
