import type { FieldCollector } from '../fields.js';
import { nameList } from '../name-list.js';

/** `BYLINE: Ann Lee`, `Section: News; Pg. 4`. */
export const keyLine = /^\s{0,8}([A-Za-zÄÖÜäöüé-]{4,20}):(?:\s|$)/;

const headKeys = new Set(
  'byline section length highlight dateline headline series graphic autor rubrik länge auteur rubrique longueur source'.split(
    ' ',
  ),
);

export function isHeadKey(line: string): boolean {
  const key = keyLine.exec(line.slice(0, 40))?.[1];
  return key !== undefined && headKeys.has(key.toLowerCase());
}

/** Reads the keys above the body and returns the line where the body begins. */
export function readKeys(
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
