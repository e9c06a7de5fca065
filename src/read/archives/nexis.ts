import { collectFields, type FieldCollector } from '../fields.js';
import type { Item } from '../item.js';
import { dateOnly } from '../layout/head/date-only.js';
import { isNexisMark } from './marks.js';
import { isHeadKey, keyLine, readKeys } from './nexis-keys.js';

/** A line of its own above the text. */
const bodyMarks = new Set(['body', 'textkörper', 'corps']);

/** LexisNexis ("1 of 10 DOCUMENTS") and Nexis Uni ("End of Document") text exports → their articles; cover pages are passed over. */
export function readNexis(text: string): Item[] {
  const documents: string[][] = [[]];
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.replace(/\u00a0/g, ' ').trimEnd();
    if (isNexisMark(line)) documents.push([]);
    else documents.at(-1)!.push(line);
  }
  return documents.map(readDocument).filter((item) => item !== null);
}

const languageKeys = new Set(['language', 'sprache', 'langue']);

const tailKeys =
  /^\s{0,8}(?:load-date|language|publication-type|document-type|journal-code|classification|subject|sprache|langue|update|graphic|copyright \d{4}|notes)\b/i;

/** Lines of a head without keys at most. */
const longestHead = 14;

function readDocument(lines: readonly string[]): Item | null {
  const bodyMark = lines.findIndex((line) => bodyMarks.has(line.trim().toLowerCase()));
  const firstKey = lines.findIndex((line) => isHeadKey(line));
  const head = lines
    .slice(0, firstKey < 0 ? longestHead : firstKey)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dateAt = head.findIndex((line) => dateOnly(line) !== null);
  if (dateAt < 0 || (firstKey < 0 && bodyMark < 0)) return null;
  const fields = collectFields();
  fields.date('published', head[dateAt], 'nexis:date');
  const isUni = bodyMark >= 0 && dateAt >= 1;
  if (isUni) readUniHead(head, dateAt, fields);
  else readHead(head, dateAt, fields);
  const bodyStart = readKeys(lines, firstKey < 0 ? bodyMark : firstKey, bodyMark, fields);
  let bodyEnd = bodyStart;
  while (bodyEnd < lines.length && !tailKeys.test(lines[bodyEnd]!)) bodyEnd++;
  fields.set('language', languageIn(lines.slice(bodyEnd)), 'nexis:language');
  return { body: lines.slice(bodyStart, bodyEnd).join('\n').trim(), fields: fields.done() };
}

/** Nexis Uni: headline, source, date. */
function readUniHead(head: readonly string[], dateAt: number, fields: FieldCollector): void {
  fields.set('title', head[0], 'nexis:title');
  if (dateAt > 1) fields.set('source', head[1], 'nexis:source');
}

/** LexisNexis: source, date, headline. */
function readHead(head: readonly string[], dateAt: number, fields: FieldCollector): void {
  const below = head.slice(dateAt + 1).filter((line) => !/edition$|^copyright/i.test(line));
  fields.set('title', below.join(' '), 'nexis:title');
  const above = head.slice(0, dateAt).find((line) => !/^copyright/i.test(line));
  fields.set('source', above, 'nexis:source');
}

/** `LANGUAGE: ENGLISH; Englisch` below the text. */
function languageIn(tail: readonly string[]): string | null {
  for (const line of tail) {
    const key = keyLine.exec(line.slice(0, 40))?.[1]?.toLowerCase() ?? '';
    if (!languageKeys.has(key)) continue;
    const value = line.slice(line.indexOf(':') + 1).trim();
    const [language = ''] = value.toLowerCase().split(/[;,\s]/, 1);
    if (language !== '') return language;
  }
  return null;
}
