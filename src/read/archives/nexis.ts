import { collectFields, type FieldCollector } from '../fields.js';
import type { Item } from '../item.js';
import { dateOnly } from '../layout/date-line.js';
import { nameList } from '../record-fields.js';
import { isNexisMark } from './marks.js';

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

/** `BYLINE: Ann Lee`, `Section: News; Pg. 4`. */
const keyLine = /^\s{0,8}([A-Za-zÄÖÜäöüé-]{4,20}):(?:\s|$)/;
const headKeys = new Set(
  'byline section length highlight dateline headline series graphic autor rubrik länge auteur rubrique longueur source'.split(
    ' ',
  ),
);
const tailKeys =
  /^\s{0,8}(?:load-date|language|publication-type|document-type|journal-code|classification|subject|sprache|langue|update|graphic|copyright \d{4}|notes)\b/i;

function readDocument(lines: readonly string[]): Item | null {
  const bodyMark = lines.findIndex((line) => bodyMarks.has(line.trim().toLowerCase()));
  const firstKey = lines.findIndex((line) => isHeadKey(line));
  const head = lines
    .slice(0, firstKey < 0 ? Math.min(lines.length, 14) : firstKey)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dateAt = head.findIndex((line) => dateOnly(line) !== null);
  if (dateAt < 0 || (firstKey < 0 && bodyMark < 0)) return null;
  const fields = collectFields();
  fields.date('published', head[dateAt], 'nexis:date');
  const isUni = bodyMark >= 0 && dateAt >= 1;
  fields.set(
    'title',
    isUni
      ? head[0]
      : head
          .slice(dateAt + 1)
          .filter((line) => !/edition$|^copyright/i.test(line))
          .join(' '),
    'nexis:title',
  );
  fields.set(
    'source',
    isUni
      ? dateAt >= 2
        ? head[1]
        : null
      : head.slice(0, dateAt).filter((line) => !/^copyright/i.test(line))[0],
    'nexis:source',
  );
  const bodyStart = readKeys(lines, firstKey < 0 ? bodyMark : firstKey, bodyMark, fields);
  let bodyEnd = bodyStart;
  while (bodyEnd < lines.length && !tailKeys.test(lines[bodyEnd]!)) bodyEnd++;
  for (const line of lines.slice(bodyEnd)) {
    const key = keyLine.exec(line.slice(0, 40))?.[1]?.toLowerCase() ?? '';
    const isLanguage = key === 'language' || key === 'sprache' || key === 'langue';
    const language =
      isLanguage &&
      line
        .slice(line.indexOf(':') + 1)
        .trim()
        .split(/[;,\s]/, 1)[0];
    if (language) fields.set('language', language.toLowerCase(), 'nexis:language');
  }
  return { body: lines.slice(bodyStart, bodyEnd).join('\n').trim(), fields: fields.done() };
}

function isHeadKey(line: string): boolean {
  const key = keyLine.exec(line.slice(0, 40))?.[1];
  return key !== undefined && headKeys.has(key.toLowerCase());
}

/** Reads the keys above the body and returns the line where the body begins. */
function readKeys(
  lines: readonly string[],
  from: number,
  bodyMark: number,
  fields: FieldCollector,
): number {
  let at = from;
  while (at < lines.length) {
    if (at === bodyMark) return at + 1;
    const line = lines[at]!;
    if (line.trim() === '') at++;
    else if (isHeadKey(line)) {
      let end = at + 1;
      while (
        end < lines.length &&
        end !== bodyMark &&
        lines[end]!.trim() !== '' &&
        !keyLine.test(lines[end]!.slice(0, 40))
      )
        end++;
      const value = lines.slice(at, end).join(' ');
      setKey(
        value.slice(0, value.indexOf(':')).trim().toLowerCase(),
        value.slice(value.indexOf(':') + 1).trim(),
        fields,
      );
      at = end;
    } else if (bodyMark > at) at++;
    else return at;
  }
  return at;
}

function setKey(key: string, value: string, fields: FieldCollector): void {
  if (key === 'byline' || key === 'autor' || key === 'auteur')
    fields.byline(nameList(value), `nexis:${key}`);
  else if (key === 'section' || key === 'rubrik' || key === 'rubrique')
    fields.set('section', value, `nexis:${key}`);
  else if (key === 'highlight') fields.set('subtitle', value, `nexis:${key}`);
  else if (key === 'headline') fields.set('title', value, `nexis:${key}`);
}
